"""无, - and / where nothing is meant."""
