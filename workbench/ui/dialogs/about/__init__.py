"""About this program, with the licences of all it is made of."""
