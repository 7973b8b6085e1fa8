"""The codebook of the open document: code with it, change it."""
