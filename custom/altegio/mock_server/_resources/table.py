"""All resources of the mock server; what a later one is seeded from stands before it.

Words of a declaration are explained at ``Resource``; ``defaults`` names fields by the empty value that they have.
"""

from __future__ import annotations

from collections.abc import Mapping

from altegio.mock_server._core import filters
from altegio.mock_server._core.actions import changing, create, delete, listing, read, requiring, update
from altegio.mock_server._core.fields import by_owner, chain_title, defaults, from_row, owner, row_of, title_of, titled
from altegio.mock_server._core.locations import HOME, chain_of
from altegio.mock_server._core.store import Reply, Resource
from altegio.mock_server._resources import (
    appointments,
    chains,
    clients,
    day_end_report,
    gift_cards,
    inventory,
    loyalty,
    memberships,
    money,
    online_booking,
    sales,
    schedule,
    services,
    team,
    users,
    visits,
    webhooks,
)

_SERVICE = "services[].id"
_PERFORMER = "staff[].id"
_USER = {"id": 123, "name": "John Johnson", "avatar": "https://api.alteg.io/images/avatar.png"}
_KEEPER = {"id": 999290, "name": "User name", "phone": "+13155550175"}

RESOURCES: Mapping[str, Resource] = {
    # Users and locations
    "user": Resource(path="/auth", operations={"authorize_user": users.log_in}),
    "location": Resource(
        path="/company/{location_id}",
        defaults=defaults(
            short_descr="Beauty salon",
            logo=team.BIG_AVATAR,
            active=1,
            phone="+13155550175",
            phones=["+13155550175"],
            email="info@example.com",
            business_group_id=1,
            business_type_id=1,
            country_id=7,
            country="United States",
            city_id=181,
            city="New York",
            timezone=-5,
            timezone_name="America/New_York",
            address="New York, 787 Jackson Drive",
            zip="11435",
            site="www.example.com",
            coordinate_lat=40.73061,
            coordinate_lon=-73.935242,
            phone_confirmation=True,
            currency_short_title="$",
            group_priority=900,
            allow_delete_record=True,
            allow_change_record=True,
            payment_policy={"type": "none"},
        ),
        relations={
            "main_group_id": owner,
            "main_group": by_owner(chain_title),
            "groups": by_owner(lambda chain_id: {str(chain_id): chain_title(chain_id)}),
            "next_slot": lambda store, _chain_id, _row: store.clock.day(1).isoformat(),
        },
        show=chains.show_location,
        seed=chains.seed_locations,
        operations={
            "get_location": chains.read_location,
            "get_location_list": listing(
                {
                    "id": filters.equals("id"),
                    "group_id": filters.equals("main_group_id"),
                    "min_id": filters.at_least("id"),
                },
                page_size="count",
            ),
            "get_chain_list": chains.list_chains,
        },
    ),
    # Clients
    "client": Resource(
        path="/client/{location_id}/{id}",
        first_id=2001,
        like="get_client",
        defaults=defaults(null="birth_date", custom_fields={}),
        changed_at=("last_change_date",),
        relations={
            "display_name": from_row(lambda row: f"{row['name']} {row['surname']}".strip()),
            "patronymic": from_row(lambda row: row["middle_name"] or ""),
            **dict.fromkeys(("gender", "sex"), from_row(lambda row: clients.GENDERS.get(row["gender_id"], "Unknown"))),
            "sex_id": from_row(lambda row: row["gender_id"]),
            "importance": from_row(lambda row: clients.IMPORTANCE.get(row["importance_id"], "Unknown")),
        },
        check=clients.check_client,
        apply=clients.apply_client,
        show=clients.show_client,
        seed=clients.seed_clients,
        documented=clients.numbered_client,
        operations={
            "create_client": requiring("phone", then=create),
            "bulk_create_clients": clients.bulk_create_clients,
            "deprecated_get_client_list": listing(
                {
                    "paid_max": clients.paid_between,
                    "fullname": filters.contains("display_name"),
                    "email": filters.contains("email"),
                    "phone": filters.has_digits("phone"),
                    "card": filters.equals("card"),
                    "id": filters.equals("id"),
                    "id[]": filters.equals("id"),
                    "changed_after": filters.since("last_change_date"),
                    "changed_before": filters.until("last_change_date"),
                },
                page_size="count",
                default_size=20,
                largest_size=clients.LARGEST_LIST,
            ),
            "get_client_list": requiring("filters[].type", "filters[].state", then=clients.search_clients),
            "get_chain_client_by_phone_number": chains.find_clients_by_phone,
        },
    ),
    "comment": Resource(
        path="/company/{location_id}/clients/{client_id}/comments/{comment_id}",
        parent="client",
        first_id=301,
        like="list_client_comments",
        defaults={"type": "default", "user": _USER},
        created_at=("create_date", "update_date"),
        seed=lambda store: store["comment"].add(HOME, {"client_id": 1, "text": "Comment for a client"}),
        documented={"client_id": 1, "text": "Comment for a client"},
        operations={
            "list_client_comments": listing({"client_id": filters.equals("client_id")}),
        },
    ),
    # Team, services, schedules
    "team_member": Resource(
        path="/staff/{location_id}/{team_member_id}",
        first_id=5001,
        like="get_team_member",
        defaults=defaults(
            null="api_id user_id",
            true="bookable is_included_in_payment_policy is_paid_staff",
            position=team.POSITION,
            position_id=team.POSITION["id"],
            avatar=team.AVATAR,
            avatar_big=team.BIG_AVATAR,
            rating=5,
            show_rating=1,
            weight=10,
            prepaid="forbidden",
        ),
        relations={
            "company_id": owner,
            "schedule_till": lambda store, _location_id, _row: str(store.clock.day(56).date()),
        },
        seed=team.seed_team,
        documented=lambda _store, _location_id, row_id: {"name": f"Team member {row_id}"},
        operations={
            "get_team_member_list": listing(),
            "create_team_member_quick": team.create_quick,
            "get_team_member": read,
            "get_team_member_by_id": team.read_as_text,
            "get_position_list": lambda _call: Reply([team.POSITION]),
        },
    ),
    "service_category": Resource(
        path="/service_category/{location_id}/{id}",
        first_id=401,
        like="get_service_category",
        relations={"salon_service_id": from_row(lambda row: row["id"] + 1_000_000)},
        seed=services.seed_categories,
        documented=lambda _store, _location_id, row_id: {"title": f"Category {row_id}"},
        operations={
            "create_service_category": create,
            **dict.fromkeys(
                ("get_service_category_list", "deprecated_get_service_category_list"),
                listing({"staff_id": services.in_category}, rows=services.categories_at),
            ),
            "get_chain_service_category_list": services.list_chain_categories,
        },
    ),
    "service": Resource(
        path="/services/{location_id}/{service_id}",
        first_id=3001,
        like="get_service",
        defaults=defaults(
            null="technical_break_duration", duration=3600, active=1, is_online=True, prepaid="forbidden"
        ),
        relations={
            "booking_title": from_row(lambda row: row.get("booking_title", row["title"])),
            "salon_service_id": from_row(lambda row: row["id"] + 1_000_000),
        },
        check=services.check_service,
        seed=services.seed_services,
        documented=services.documented_service,
        operations={
            "get_service_list": listing(
                {"staff_id": services.performed_by, "category_id": filters.equals("category_id")}
            ),
            "create_service": requiring(_PERFORMER, then=services.create_service),
            "get_service": read,
            "deprecated_update_service_by_id": requiring(_PERFORMER, then=services.replace_service),
            "patch_service": requiring(_PERFORMER, then=update),
            "assign_service_to_team_member": services.assign_service,
            "update_service_team_member_assignment": requiring(
                "seance_length", "technological_card_id", then=services.reassign_service
            ),
            "remove_service_from_team_member": services.unassign_service,
            "update_service_links": requiring("team_member_settings[].team_member_id", then=services.replace_links),
        },
    ),
    "schedule": Resource(
        path="/schedule/{location_id}/{team_member_id}",
        defaults={"days": {}},
        seed=schedule.seed_schedules,
        operations={
            "get_team_member_schedule": schedule.read_days,
            "schedule_team_member_update_deprecated": schedule.set_days,
            "get_team_member_schedule_list": schedule.list_days,
            "set_team_member_schedule": schedule.set_many,
            "get_appointment_calendar_dates": schedule.list_dates,
            "get_appointment_calendar_sessions": schedule.list_sessions,
            "get_resource_list": schedule.list_resources,
        },
    ),
    # Appointments and visits
    "appointment": Resource(
        path="/record/{location_id}/{record_id}",
        first_id=1001,
        on_delete="hide",
        like="get_appointment",
        defaults=defaults(null="acceptance_free client comer", custom_fields=[], created_user_id=1073232),
        created_at=("create_date",),
        changed_at=("last_change_date",),
        relations={
            "company_id": owner,
            "staff": team.short_team_member,
            "visit_id": from_row(lambda row: row.get("visit_id", 8_000_000 + row["id"])),
            "documents": appointments.sale_documents,
            "short_link": from_row(lambda row: f"https://alteg.io/{row['id']}"),
        },
        check=appointments.check_appointment,
        apply=appointments.apply_appointment,
        show=appointments.show_appointment,
        seed=appointments.seed_appointments,
        documented=appointments.documented_appointment,
        operations={
            "get_appointment_list": listing(
                {
                    "team_member_id": filters.equals("staff_id"),
                    "client_id": filters.equals("client.id"),
                    "created_user_id": filters.equals("created_user_id"),
                    "start_date": filters.from_day("datetime"),
                    "end_date": filters.to_day("datetime"),
                    "c_start_date": filters.from_day("create_date"),
                    "c_end_date": filters.to_day("create_date"),
                    "changed_after": filters.since("last_change_date"),
                    "changed_before": filters.until("last_change_date"),
                },
                deleted=appointments.with_deleted,
                order="datetime",
                page_size="count",
                default_size=50,
                largest_size=300,
            ),
            "create_appointment": requiring(_SERVICE, then=create),
            "update_appointment": requiring(_SERVICE, then=appointments.update_appointment),
        },
    ),
    "visit": Resource(
        path="/visits/{visit_id}",
        operations={
            "get_visit": visits.read_visit,
            "get_visit_details": visits.read_details,
            "update_visit": requiring(_SERVICE, then=visits.update_visit),
            "search_client_visits": visits.search_visits,
        },
    ),
    # Online booking
    "booking": Resource(
        path="/book_record/{location_id}",
        seed=online_booking.seed_bookings,
        operations={
            "get_booking_form_config": online_booking.read_form,
            "get_services_available_for_booking": online_booking.list_services,
            "get_team_members_available_for_booking": online_booking.list_team,
            "get_dates_available_for_booking": online_booking.list_dates,
            "get_time_slots_for_booking": online_booking.list_times,
            "get_nearest_time_slots": online_booking.read_nearest_times,
            "validate_booking_params": online_booking.check,
            "create_online_booking": online_booking.book,
            "update_online_booking_datetime": online_booking.move,
            "get_online_booking_details": online_booking.read_booking,
            "get_user_appointment_list": online_booking.read_bookings,
            "delete_user_appointment": online_booking.cancel,
        },
    ),
    "visitor": Resource(
        path="/book_code/{location_id}",
        operations={
            "send_booking_verification_code": online_booking.send_code,
            "log_in_with_phone_number_and_code": online_booking.log_in_by_code,
            "get_booking_user": online_booking.read_visitor,
        },
    ),
    # Money
    "account": Resource(
        path="/accounts/{location_id}",
        like="get_account_list",
        relations={"company_id": owner},
        seed=money.seed_accounts,
        operations={"get_account_list": listing()},
    ),
    "transaction": Resource(
        path="/finance_transactions/{location_id}/{transaction_id}",
        first_id=9001,
        on_delete="mark",
        like="get_financial_transaction",
        defaults=defaults(
            zero="client_id expense_id goods_transaction_id item_id master_id sold_item_type supplier_id"
            " target_type_id",
            null="supplier",
            deleted=False,
            account_id=money.CASH,
        ),
        created_at=("date",),
        changed_at=("last_change_date",),
        relations={
            "type_id": from_row(lambda row: row.get("type_id", row["expense_id"])),
            "account": money.account_of,
            "expense": title_of("expense_id", money.EXPENSES),
            "client": row_of("client", "client_id", "id name phone email"),
            "master": money.master_of,
        },
        seed=money.seed_transactions,
        documented={"amount": 100},
        operations={
            "get_transactions": listing(
                {
                    **{
                        f"{one}_id": filters.equals(f"{one}_id")
                        for one in ("account", "client", "document", "master", "supplier")
                    },
                    "balance_is": money.has_sign,
                    "start_date": filters.from_day("date"),
                    "end_date": filters.to_day("date"),
                },
                deleted=money.only_deleted,
                order="date",
                page_size="count",
            ),
            "get_transactions_by_visit_or_appointment_id": listing(
                {"visit_id": filters.equals("visit_id"), "record_id": filters.equals("record_id")}
            ),
            "get_document_financial_transactions": listing({"document_id": filters.equals("document_id")}),
        },
    ),
    "deposit_transaction": Resource(
        path="/chain/{chain_id}/deposits/{deposit_id}/history/{id}",
        first_id=2,
        defaults={"reserved_balance_after": 0, "deleted": False, "user_id": 999290, "comment": "Top-up payment"},
        created_at=("date_create",),
        relations={"salon_group_id": owner},
    ),
    "deposit": Resource(
        path="/chain/{chain_id}/deposits/{deposit_id}",
        defaults={
            "reserved_balance": 0,
            "blocked": False,
            "deposit_type_id": loyalty.DEPOSIT_TYPE["id"],
            "type": loyalty.DEPOSIT_TYPE,
        },
        created_at=("date_create",),
        relations={"salon_group_id": owner},
        seed=loyalty.seed_deposits,
        documented=loyalty.documented_deposit,
        operations={
            "get_client_account_list_by_location_and_client": listing({"client_id": filters.equals("client.id")}),
            "get_client_account_list_by_chain": listing(
                {"balance_from": filters.at_least("balance"), "balance_to": filters.at_most("balance")},
                page_size="limit",
                count="total_count",
            ),
            "get_client_account_by_chain_and_phone": listing({"phone": filters.has_phone("client.phone")}),
            "get_chain_client_account_history": loyalty.read_history,
            "create_client_account_topup_operation": loyalty.top_up,
        },
    ),
    "loyalty_card": Resource(
        path="/chain/{chain_id}/loyalty/cards/{card_id}",
        first_id=9300001,
        like="get_loyalty_card_list_by_client_id",
        defaults=defaults(zero="max_discount_amount client_id", phone="", type_id=10992, max_discount_percent=100),
        relations={
            "type": by_owner(lambda chain_id: {**titled(10992, "5+2"), "salon_group_id": chain_id}),
            "salon_group_id": owner,
            "salon_group": by_owner(chain_title),
        },
        seed=loyalty.seed_cards,
        operations={
            "get_loyalty_card_list_by_client_id": listing({"client_id": filters.equals("client_id")}),
            "get_loyalty_card_list_by_phone": listing({"phone": filters.has_phone("phone")}),
            "issue_loyalty_card": loyalty.issue_card,
            "remove_loyalty_card": delete,
            "create_loyalty_card_transaction": changing(loyalty.move_points),
            "create_chain_loyalty_card_transaction": requiring("amount", then=changing(loyalty.move_points)),
        },
    ),
    "loyalty_payment": Resource(
        path="/company/{location_id}/sale/{document_id}/payment/loyalty_transaction/{payment_transaction_id}",
        first_id=9502,
        defaults={"sale_item_id": 1, "sale_item_type": "service"},
        created_at=("created_at",),
        relations={
            "type_id": from_row(lambda row: sales.METHODS[row["source"]["slug"]]["id"]),
            "type": from_row(lambda row: sales.METHODS[row["source"]["slug"]]),
            "chain": by_owner(lambda location_id: chain_title(chain_of(location_id))),
            "deposit": sales.deposit_of,
        },
    ),
    "sale": Resource(
        path="/company/{location_id}/sale/{document_id}",
        documented=sales.documented_sale,
        operations={
            "get_sale_transaction": sales.read_sale,
            "create_payment_with_loyalty_methods": sales.pay_sale,
            "delete_loyalty_payment_transaction": sales.undo_loyalty_payment,
            "delete_location_account_payment": sales.undo_account_payment,
        },
    ),
    "day_end_report": Resource(
        path="/reports/z_report/{location_id}", operations={"get_day_end_report_data": day_end_report.read_report}
    ),
    # What a chain sells
    "gift_card_type": Resource(
        path="/chain/{chain_id}/loyalty/certificate_types/{type_id}",
        first_id=289101,
        like="chain_loyalty_certificate_types_get",
        defaults=defaults(null="date_archived online_sale_image category_id", is_multi=True, balance_edit_type_id=2),
        relations={"company_group_id": owner, "item_type": title_of("item_type_id", gift_cards.ITEM_TYPES)},
        check=gift_cards.check_type,
        apply=gift_cards.apply_type,
        seed=gift_cards.seed_types,
        documented={"title": "Gift Certificate 1000", "balance": 1000},
        operations={
            "chain_loyalty_certificate_types_list": listing(
                {"title": filters.contains("title")}, page_size="page_size", largest_size=100
            ),
        },
    ),
    "gift_card": Resource(
        path="/loyalty/certificates",
        first_id=7001,
        like="get_client_gift_cards",
        defaults=defaults(null="expiration_date type", status_id=1, status=titled(1, "Active")),
        created_at=("created_date",),
        operations={"get_client_gift_cards": gift_cards.list_of_client},
    ),
    "product": Resource(
        path="/goods/{location_id}/{product_id}",
        first_id=501,
        like="get_products_list",
        defaults={"unit_id": 1, "unit_short_title": "PC", "unit_equals": 1},
        changed_at=("last_change_date",),
        relations={
            "good_id": from_row(lambda row: row["id"]),
            "salon_id": owner,
        },
        apply=gift_cards.apply_product,
        seed=gift_cards.seed_products,
        documented={"title": "Product"},
        operations={
            "get_products_list": listing(
                {"term": filters.contains("title")}, rows=gift_cards.products_at, page_size="count"
            ),
            "get_product": gift_cards.read_product,
        },
    ),
    "membership_type": Resource(
        path="/chain/{chain_id}/loyalty/abonement_types/{loyalty_membership_type_id}",
        first_id=1_000_001,
        on_delete="hide",
        like="chain_loyalty_membership_types_read",
        defaults=defaults(
            null="category_id online_sale_image",
            true="is_allow_empty_code is_chain",
            balance_edit_type_id=2,
            expiration_type_id=1,
            category="standard",
            balance_container={"links": []},
        ),
        relations={"salon_group_id": owner},
        apply=memberships.apply_type,
        documented={"title": "10-visit subscription", "cost": 1000},
        operations={
            "chain_loyalty_membership_types_list": listing(
                {"title": filters.contains("title"), "is_archived": memberships.is_archived}, page_size="limit"
            ),
            "chain_loyalty_membership_types_clone": memberships.clone_type,
            "chain_loyalty_membership_types_restore": memberships.restore_type,
            "chain_loyalty_membership_types_archive": memberships.archive_type,
            "get_membership_type_list": listing(
                {"title": filters.contains("title")}, rows=memberships.types_at_location, page_size="page_size"
            ),
            "get_membership_type_list_by_id": listing(
                {"ids[]": filters.equals("id")}, rows=memberships.types_at_location
            ),
        },
    ),
    "membership": Resource(
        path="/chain/{chain_id}/loyalty/abonements/{membership_id}",
        first_id=8001,
        like="get_membership_list",
        defaults=defaults(
            null="expiration_date type",
            balance_container={"links": []},
            period=6,
            period_unit_id=3,
            slug="active",
            status=memberships.ACTIVE,
        ),
        created_at=("created_date", "activated_date"),
        relations={"balance_string": memberships.balance_text},
        seed=memberships.seed_memberships,
        documented=memberships.documented_membership,
        operations={
            "get_membership_list": listing(
                {
                    "abonements_ids": filters.one_of("id"),
                    "created_after": filters.since("created_date"),
                    "created_before": filters.until("created_date"),
                },
                page_size="count",
                count="count",
            ),
            "get_client_memberships": memberships.list_of_client,
            "chain_loyalty_memberships_freeze": changing(memberships.freeze),
            "chain_loyalty_memberships_unfreeze": changing(memberships.unfreeze),
            "chain_loyalty_memberships_set_balance": changing(memberships.set_balance),
            "chain_loyalty_memberships_set_period": changing(memberships.set_period),
        },
    ),
    # Webhooks
    "webhook_settings": Resource(
        path="/hooks_settings/{location_id}",
        operations={
            "get_event_notification_settings": webhooks.read_settings,
            "update_event_notification_settings": webhooks.save_settings,
        },
    ),
    # Inventory
    "document": Resource(
        path="/storage_operations/documents/{location_id}/{document_id}",
        first_id=22255501,
        like="get_document",
        defaults={"user": _KEEPER, "user_id": _KEEPER["id"]},
        created_at=("create_date",),
        relations={
            "company_id": owner,
            "number": from_row(lambda row: row["id"] % 10_000),
            "type": title_of("type_id", inventory.DOCUMENT_TYPES),
            "storage": title_of("storage_id", {}, "Storage {}"),
        },
        documented={"type_id": 1, "storage_id": 36539},
        operations={
            "create_inventory_operation": requiring("goods_transactions[].", then=inventory.create_operation),
        },
    ),
    "goods_transaction": Resource(
        path="/storage_operations/goods_transactions/{location_id}/{transaction_id}",
        first_id=6001,
        like="get_transaction",
        defaults={"type_id": 1, "operation_unit_type": 1, "unit_id": 1},
        created_at=("create_date",),
        changed_at=("last_change_date",),
        relations={"company_id": owner, "good": title_of("good_id", {}, "Product {}")},
        documented={"document_id": 1, "good_id": 1, "amount": 1},
        operations={
            "get_document_product_transactions": listing({"document_id": filters.equals("document_id")}),
        },
    ),
}
