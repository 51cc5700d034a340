"""Title rows inserted, so that the headers moved down."""
