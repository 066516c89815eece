"""The limit of ``make coverage`` is for branches alone."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from custom.tools import branches


@pytest.mark.parametrize(("ran", "status", "share"), [(970, 0, "97.00%"), (969, 1, "96.90%"), (1000, 0, "100.00%")])
def test_lines_do_not_make_up_for_branches(
    ran: int, status: int, share: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The limit fails, whatever share of the lines ran."""
    report = tmp_path / "report.json"
    totals = {"covered_lines": 9999, "num_statements": 9999, "covered_branches": ran, "num_branches": 1000}
    report.write_text(json.dumps({"totals": totals}), encoding="utf-8")
    assert branches.main([str(report)]) == status
    assert f"of 1,000, {share}; at least 97%" in capsys.readouterr().out
