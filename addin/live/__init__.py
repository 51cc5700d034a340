"""What the buttons do in an open book, without knowing which program holds it."""
