"""LibreOffice's programs are not led astray by the Python we run in."""

from pathlib import Path

from addin.calc.outside import outside_environment


def test_a_virtual_environment_on_the_path_does_not_break_libreoffice(tmp_path: Path) -> None:
    (tmp_path / "pyvenv.cfg").write_text("")
    path = f"{tmp_path / 'bin'}:/usr/bin:/bin"
    active = {"PATH": path, "VIRTUAL_ENV": str(tmp_path), "PYTHONPATH": "x", "LANG": "C"}

    assert {"PATH": "/usr/bin:/bin", "LANG": "C"} == outside_environment(active)


def test_where_nothing_else_is_on_the_path_it_stays(tmp_path: Path) -> None:
    (tmp_path / "pyvenv.cfg").write_text("")
    active = {"PATH": str(tmp_path / "bin")}

    assert active == outside_environment(active)
