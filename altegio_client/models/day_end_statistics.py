# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import FLOAT, INT


class DayEndStatistics(Model):
    """Numbers and averages of a day."""

    clients: int | None = field("clients", INT, default=None)
    """Clients. Example: 7."""
    clients_average: float | None = field("clients_average", FLOAT, default=None)
    """Payment per client. Example: 123.45."""
    records: int | None = field("records", INT, default=None)
    """Appointments. Example: 14."""
    records_average: float | None = field("records_average", FLOAT, default=None)
    """Payment per appointment. Example: 4231.51."""
    visit_records: int | None = field("visit_records", INT, default=None)
    """Appointments with clients. Example: 13."""
    visit_records_average: float | None = field("visit_records_average", FLOAT, default=None)
    """Visit records average. Example: 100500.01."""
    non_visit_records: int | None = field("non_visit_records", INT, default=None)
    """Appointments without clients. Example: 1."""
    non_visit_records_average: float | None = field("non_visit_records_average", FLOAT, default=None)
    """Non visit records average. Example: 200."""
    targets: int | None = field("targets", INT, default=None)
    """Number of services. Example: 14."""
    targets_paid: float | None = field("targets_paid", FLOAT, default=None)
    """Targets paid. Example: 10255."""
    goods: int | None = field("goods", INT, default=None)
    """Number of products. Example: 4."""
    goods_paid: float | None = field("goods_paid", FLOAT, default=None)
    """Goods paid. Example: 12452.18."""
    certificates: int | None = field("certificates", INT, default=None)
    """Certificates. Example: 1."""
    certificates_paid: float | None = field("certificates_paid", FLOAT, default=None)
    """Certificates paid. Example: 9876."""
    abonement: int | None = field("abonement", INT, default=None)
    """Number of memberships sold."""
    abonement_paid: float | None = field("abonement_paid", FLOAT, default=None)
    """Abonement paid."""
