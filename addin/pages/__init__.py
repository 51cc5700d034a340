"""What each command says on the screen, as pages."""
