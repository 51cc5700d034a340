"""The declaration: addresses, formulas, playbook, sentences."""
