"""Write a pair of terms down."""
