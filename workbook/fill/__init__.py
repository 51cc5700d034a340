"""Personal workbooks: a member book per member, pre-filled from the team book."""
