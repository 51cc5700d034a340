"""What people see: declared books drawn as .xlsx files, the built templates, the playbooks."""

from templates.files import load

__all__ = ["load"]
