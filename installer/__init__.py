"""Setting up from source: standard library only, run by whatever Python a machine has."""
