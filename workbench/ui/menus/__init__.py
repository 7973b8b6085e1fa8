"""The actions of each menu, declared; a new one is a line here and nothing else."""
