"""A writer of ``vbaProject.bin`` from Basic source text: MS-OVBA streams in an MS-CFB compound file."""
