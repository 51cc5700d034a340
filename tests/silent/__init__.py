"""Whatever is typed into a cell is kept as typed, or a finding at that cell says otherwise."""
