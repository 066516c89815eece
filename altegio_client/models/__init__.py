# Generated; do not edit. Regenerate: make generate
"""All models by name, each imported when it is first used."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .account import Account as Account
    from .account_payment_input import AccountPaymentInput as AccountPaymentInput
    from .account_payment_method import AccountPaymentMethod as AccountPaymentMethod
    from .account_payment_request import AccountPaymentRequest as AccountPaymentRequest
    from .account_ref import AccountRef as AccountRef
    from .analytics_figure import AnalyticsFigure as AnalyticsFigure
    from .applicable_item import ApplicableItem as ApplicableItem
    from .appointment import Appointment as Appointment
    from .appointment_attendance import AppointmentAttendance as AppointmentAttendance
    from .appointment_attendance_result import AppointmentAttendanceResult as AppointmentAttendanceResult
    from .appointment_calendar_access import AppointmentCalendarAccess as AppointmentCalendarAccess
    from .appointment_calendar_settings import AppointmentCalendarSettings as AppointmentCalendarSettings
    from .appointment_calendar_settings_update import (
        AppointmentCalendarSettingsUpdate as AppointmentCalendarSettingsUpdate,
    )
    from .appointment_client import AppointmentClient as AppointmentClient
    from .appointment_client_tag import AppointmentClientTag as AppointmentClientTag
    from .appointment_consumable import AppointmentConsumable as AppointmentConsumable
    from .appointment_create import AppointmentCreate as AppointmentCreate
    from .appointment_details import AppointmentDetails as AppointmentDetails
    from .appointment_document import AppointmentDocument as AppointmentDocument
    from .appointment_form_access import AppointmentFormAccess as AppointmentFormAccess
    from .appointment_goods_transaction import AppointmentGoodsTransaction as AppointmentGoodsTransaction
    from .appointment_label import AppointmentLabel as AppointmentLabel
    from .appointment_payment import AppointmentPayment as AppointmentPayment
    from .appointment_service import AppointmentService as AppointmentService
    from .appointment_service_consumables import (
        AppointmentServiceConsumables as AppointmentServiceConsumables,
    )
    from .appointment_service_details import AppointmentServiceDetails as AppointmentServiceDetails
    from .appointment_statistics import AppointmentStatistics as AppointmentStatistics
    from .appointment_team_member import AppointmentTeamMember as AppointmentTeamMember
    from .appointment_team_member_position import (
        AppointmentTeamMemberPosition as AppointmentTeamMemberPosition,
    )
    from .appointment_update import AppointmentUpdate as AppointmentUpdate
    from .assigned_team_member import AssignedTeamMember as AssignedTeamMember
    from .authorized_user import AuthorizedUser as AuthorizedUser
    from .availability import Availability as Availability
    from .availability_create import AvailabilityCreate as AvailabilityCreate
    from .availability_interval import AvailabilityInterval as AvailabilityInterval
    from .balance_container import BalanceContainer as BalanceContainer
    from .balance_service import BalanceService as BalanceService
    from .balance_service_category import BalanceServiceCategory as BalanceServiceCategory
    from .balance_service_category_category import (
        BalanceServiceCategoryCategory as BalanceServiceCategoryCategory,
    )
    from .bill_of_materials import BillOfMaterials as BillOfMaterials
    from .bill_of_materials_item import BillOfMaterialsItem as BillOfMaterialsItem
    from .bill_of_materials_unlink_request import BillOfMaterialsUnlinkRequest as BillOfMaterialsUnlinkRequest
    from .bookable_service import BookableService as BookableService
    from .bookable_service_category import BookableServiceCategory as BookableServiceCategory
    from .bookable_services import BookableServices as BookableServices
    from .bookable_team_member import BookableTeamMember as BookableTeamMember
    from .bookable_team_member_position import BookableTeamMemberPosition as BookableTeamMemberPosition
    from .booked_appointment import BookedAppointment as BookedAppointment
    from .booked_event import BookedEvent as BookedEvent
    from .booked_service import BookedService as BookedService
    from .booking_check import BookingCheck as BookingCheck
    from .booking_check_appointment import BookingCheckAppointment as BookingCheckAppointment
    from .booking_dates import BookingDates as BookingDates
    from .booking_form import BookingForm as BookingForm
    from .booking_form_header_picture import BookingFormHeaderPicture as BookingFormHeaderPicture
    from .booking_form_language import BookingFormLanguage as BookingFormLanguage
    from .booking_form_step import BookingFormStep as BookingFormStep
    from .booking_form_style import BookingFormStyle as BookingFormStyle
    from .booking_slot import BookingSlot as BookingSlot
    from .booking_widget import BookingWidget as BookingWidget
    from .booking_widget_create import BookingWidgetCreate as BookingWidgetCreate
    from .booking_widget_details import BookingWidgetDetails as BookingWidgetDetails
    from .booking_widget_update import BookingWidgetUpdate as BookingWidgetUpdate
    from .bulk_client_error import BulkClientError as BulkClientError
    from .bulk_created_clients import BulkCreatedClients as BulkCreatedClients
    from .business_group import BusinessGroup as BusinessGroup
    from .business_type import BusinessType as BusinessType
    from .busy_interval import BusyInterval as BusyInterval
    from .cashier import Cashier as Cashier
    from .chain import Chain as Chain
    from .chain_access import ChainAccess as ChainAccess
    from .chain_client import ChainClient as ChainClient
    from .chain_client_search_result import ChainClientSearchResult as ChainClientSearchResult
    from .chain_gift_card_type import ChainGiftCardType as ChainGiftCardType
    from .chain_gift_card_type_create import ChainGiftCardTypeCreate as ChainGiftCardTypeCreate
    from .chain_gift_card_type_update import ChainGiftCardTypeUpdate as ChainGiftCardTypeUpdate
    from .chain_location import ChainLocation as ChainLocation
    from .chain_loyalty_card_type import ChainLoyaltyCardType as ChainLoyaltyCardType
    from .chain_loyalty_program import ChainLoyaltyProgram as ChainLoyaltyProgram
    from .chain_loyalty_program_create import ChainLoyaltyProgramCreate as ChainLoyaltyProgramCreate
    from .chain_loyalty_program_update import ChainLoyaltyProgramUpdate as ChainLoyaltyProgramUpdate
    from .chain_loyalty_transaction import ChainLoyaltyTransaction as ChainLoyaltyTransaction
    from .chain_membership_type import ChainMembershipType as ChainMembershipType
    from .chain_membership_type_create import ChainMembershipTypeCreate as ChainMembershipTypeCreate
    from .chain_membership_type_update import ChainMembershipTypeUpdate as ChainMembershipTypeUpdate
    from .chain_ref import ChainRef as ChainRef
    from .chain_service_category import ChainServiceCategory as ChainServiceCategory
    from .chain_service_ref import ChainServiceRef as ChainServiceRef
    from .city import City as City
    from .client import Client as Client
    from .client_account import ClientAccount as ClientAccount
    from .client_account_history_entry import ClientAccountHistoryEntry as ClientAccountHistoryEntry
    from .client_account_history_transaction import (
        ClientAccountHistoryTransaction as ClientAccountHistoryTransaction,
    )
    from .client_account_top_up import ClientAccountTopUp as ClientAccountTopUp
    from .client_account_top_up_request import ClientAccountTopUpRequest as ClientAccountTopUpRequest
    from .client_account_transaction import ClientAccountTransaction as ClientAccountTransaction
    from .client_account_transaction_type import ClientAccountTransactionType as ClientAccountTransactionType
    from .client_account_type import ClientAccountType as ClientAccountType
    from .client_base_access import ClientBaseAccess as ClientBaseAccess
    from .client_bulk_create import ClientBulkCreate as ClientBulkCreate
    from .client_comment import ClientComment as ClientComment
    from .client_comment_create import ClientCommentCreate as ClientCommentCreate
    from .client_comment_user import ClientCommentUser as ClientCommentUser
    from .client_contact import ClientContact as ClientContact
    from .client_create import ClientCreate as ClientCreate
    from .client_file import ClientFile as ClientFile
    from .client_file_upload import ClientFileUpload as ClientFileUpload
    from .client_gift_card import ClientGiftCard as ClientGiftCard
    from .client_gift_card_type import ClientGiftCardType as ClientGiftCardType
    from .client_gift_card_type_item_type import ClientGiftCardTypeItemType as ClientGiftCardTypeItemType
    from .client_loyalty_card import ClientLoyaltyCard as ClientLoyaltyCard
    from .client_loyalty_card_program import ClientLoyaltyCardProgram as ClientLoyaltyCardProgram
    from .client_loyalty_card_program_rule import ClientLoyaltyCardProgramRule as ClientLoyaltyCardProgramRule
    from .client_loyalty_card_program_type import ClientLoyaltyCardProgramType as ClientLoyaltyCardProgramType
    from .client_loyalty_card_type import ClientLoyaltyCardType as ClientLoyaltyCardType
    from .client_membership import ClientMembership as ClientMembership
    from .client_membership_type import ClientMembershipType as ClientMembershipType
    from .client_purchase import ClientPurchase as ClientPurchase
    from .client_ref import ClientRef as ClientRef
    from .client_schedule import ClientSchedule as ClientSchedule
    from .client_schedule_create import ClientScheduleCreate as ClientScheduleCreate
    from .client_schedule_update import ClientScheduleUpdate as ClientScheduleUpdate
    from .client_search_filter import ClientSearchFilter as ClientSearchFilter
    from .client_search_request import ClientSearchRequest as ClientSearchRequest
    from .client_search_result import ClientSearchResult as ClientSearchResult
    from .client_statistics import ClientStatistics as ClientStatistics
    from .client_suggestion import ClientSuggestion as ClientSuggestion
    from .client_tag import ClientTag as ClientTag
    from .client_update import ClientUpdate as ClientUpdate
    from .client_visit import ClientVisit as ClientVisit
    from .client_visit_history import ClientVisitHistory as ClientVisitHistory
    from .client_visit_search_meta import ClientVisitSearchMeta as ClientVisitSearchMeta
    from .client_visit_search_request import ClientVisitSearchRequest as ClientVisitSearchRequest
    from .client_visit_service import ClientVisitService as ClientVisitService
    from .client_webhook import ClientWebhook as ClientWebhook
    from .client_webhook_data import ClientWebhookData as ClientWebhookData
    from .client_webhook_data_category import ClientWebhookDataCategory as ClientWebhookDataCategory
    from .comment_file import CommentFile as CommentFile
    from .consumable_product import ConsumableProduct as ConsumableProduct
    from .count_meta import CountMeta as CountMeta
    from .country import Country as Country
    from .created_client_schedule import CreatedClientSchedule as CreatedClientSchedule
    from .created_document import CreatedDocument as CreatedDocument
    from .created_event_schedule import CreatedEventSchedule as CreatedEventSchedule
    from .created_financial_transaction import CreatedFinancialTransaction as CreatedFinancialTransaction
    from .created_location import CreatedLocation as CreatedLocation
    from .created_position import CreatedPosition as CreatedPosition
    from .created_product_category import CreatedProductCategory as CreatedProductCategory
    from .created_schedule_day import CreatedScheduleDay as CreatedScheduleDay
    from .created_scheduled_event import CreatedScheduledEvent as CreatedScheduledEvent
    from .created_service import CreatedService as CreatedService
    from .created_service_category import CreatedServiceCategory as CreatedServiceCategory
    from .created_tag import CreatedTag as CreatedTag
    from .currency import Currency as Currency
    from .current_user import CurrentUser as CurrentUser
    from .custom_field import CustomField as CustomField
    from .custom_field_create import CustomFieldCreate as CustomFieldCreate
    from .custom_field_type import CustomFieldType as CustomFieldType
    from .custom_field_update import CustomFieldUpdate as CustomFieldUpdate
    from .daily_payroll import DailyPayroll as DailyPayroll
    from .daily_payroll_report import DailyPayrollReport as DailyPayrollReport
    from .daily_series import DailySeries as DailySeries
    from .daily_settlement import DailySettlement as DailySettlement
    from .daily_settlement_report import DailySettlementReport as DailySettlementReport
    from .dashboard_access import DashboardAccess as DashboardAccess
    from .date_cursor import DateCursor as DateCursor
    from .date_cursor_range import DateCursorRange as DateCursorRange
    from .date_timeslots import DateTimeslots as DateTimeslots
    from .day_end_account_payment import DayEndAccountPayment as DayEndAccountPayment
    from .day_end_client import DayEndClient as DayEndClient
    from .day_end_discount import DayEndDiscount as DayEndDiscount
    from .day_end_payment_totals import DayEndPaymentTotals as DayEndPaymentTotals
    from .day_end_payments import DayEndPayments as DayEndPayments
    from .day_end_report import DayEndReport as DayEndReport
    from .day_end_sold_item import DayEndSoldItem as DayEndSoldItem
    from .day_end_sold_item_transaction import DayEndSoldItemTransaction as DayEndSoldItemTransaction
    from .day_end_statistics import DayEndStatistics as DayEndStatistics
    from .day_end_team_member import DayEndTeamMember as DayEndTeamMember
    from .day_report import DayReport as DayReport
    from .deposit_payment_input import DepositPaymentInput as DepositPaymentInput
    from .deposit_payment_method import DepositPaymentMethod as DepositPaymentMethod
    from .deposit_payment_request import DepositPaymentRequest as DepositPaymentRequest
    from .deprecated_get_service_category_list_meta import (
        DeprecatedGetServiceCategoryListMeta as DeprecatedGetServiceCategoryListMeta,
    )
    from .document import Document as Document
    from .document_account import DocumentAccount as DocumentAccount
    from .document_author import DocumentAuthor as DocumentAuthor
    from .document_create import DocumentCreate as DocumentCreate
    from .document_financial_transaction import DocumentFinancialTransaction as DocumentFinancialTransaction
    from .document_goods_transaction import DocumentGoodsTransaction as DocumentGoodsTransaction
    from .document_location import DocumentLocation as DocumentLocation
    from .document_location_details import DocumentLocationDetails as DocumentLocationDetails
    from .document_update import DocumentUpdate as DocumentUpdate
    from .document_user import DocumentUser as DocumentUser
    from .duplicated_event import DuplicatedEvent as DuplicatedEvent
    from .email_campaign_request import EmailCampaignRequest as EmailCampaignRequest
    from .email_newsletter_request import EmailNewsletterRequest as EmailNewsletterRequest
    from .event import Event as Event
    from .event_booking import EventBooking as EventBooking
    from .event_create import EventCreate as EventCreate
    from .event_date_range import EventDateRange as EventDateRange
    from .event_details import EventDetails as EventDetails
    from .event_duplication import EventDuplication as EventDuplication
    from .event_duplication_by_repeat import EventDuplicationByRepeat as EventDuplicationByRepeat
    from .event_duplication_by_strategy import EventDuplicationByStrategy as EventDuplicationByStrategy
    from .event_duplication_strategy import EventDuplicationStrategy as EventDuplicationStrategy
    from .event_duplication_strategy_create import (
        EventDuplicationStrategyCreate as EventDuplicationStrategyCreate,
    )
    from .event_duplication_strategy_update import (
        EventDuplicationStrategyUpdate as EventDuplicationStrategyUpdate,
    )
    from .event_duration import EventDuration as EventDuration
    from .event_membership import EventMembership as EventMembership
    from .event_membership_attributes import EventMembershipAttributes as EventMembershipAttributes
    from .event_membership_check import EventMembershipCheck as EventMembershipCheck
    from .event_membership_relationships import EventMembershipRelationships as EventMembershipRelationships
    from .event_resource_instance import EventResourceInstance as EventResourceInstance
    from .event_schedule import EventSchedule as EventSchedule
    from .event_schedule_create import EventScheduleCreate as EventScheduleCreate
    from .event_schedule_day_create import EventScheduleDayCreate as EventScheduleDayCreate
    from .event_schedule_update import EventScheduleUpdate as EventScheduleUpdate
    from .event_search_filter import EventSearchFilter as EventSearchFilter
    from .event_search_filter_option import EventSearchFilterOption as EventSearchFilterOption
    from .event_service import EventService as EventService
    from .event_service_details import EventServiceDetails as EventServiceDetails
    from .event_service_ref import EventServiceRef as EventServiceRef
    from .event_service_resource import EventServiceResource as EventServiceResource
    from .event_service_team_member import EventServiceTeamMember as EventServiceTeamMember
    from .event_team_member import EventTeamMember as EventTeamMember
    from .event_team_member_ref import EventTeamMemberRef as EventTeamMemberRef
    from .event_update import EventUpdate as EventUpdate
    from .expense_ref import ExpenseRef as ExpenseRef
    from .feedback_charge import FeedbackCharge as FeedbackCharge
    from .feedback_create import FeedbackCreate as FeedbackCreate
    from .feedback_form import FeedbackForm as FeedbackForm
    from .feedback_form_appointment import FeedbackFormAppointment as FeedbackFormAppointment
    from .feedback_form_language import FeedbackFormLanguage as FeedbackFormLanguage
    from .feedback_form_links import FeedbackFormLinks as FeedbackFormLinks
    from .feedback_form_location import FeedbackFormLocation as FeedbackFormLocation
    from .feedback_form_team_member import FeedbackFormTeamMember as FeedbackFormTeamMember
    from .feedback_result import FeedbackResult as FeedbackResult
    from .finance_access import FinanceAccess as FinanceAccess
    from .finance_operation_webhook import FinanceOperationWebhook as FinanceOperationWebhook
    from .finance_operation_webhook_data import FinanceOperationWebhookData as FinanceOperationWebhookData
    from .finance_operation_webhook_data_account import (
        FinanceOperationWebhookDataAccount as FinanceOperationWebhookDataAccount,
    )
    from .finance_operation_webhook_data_client import (
        FinanceOperationWebhookDataClient as FinanceOperationWebhookDataClient,
    )
    from .finance_operation_webhook_data_expense import (
        FinanceOperationWebhookDataExpense as FinanceOperationWebhookDataExpense,
    )
    from .financial_transaction import FinancialTransaction as FinancialTransaction
    from .financial_transaction_create import FinancialTransactionCreate as FinancialTransactionCreate
    from .financial_transaction_update import FinancialTransactionUpdate as FinancialTransactionUpdate
    from .fiscal_document import FiscalDocument as FiscalDocument
    from .fiscal_operation import FiscalOperation as FiscalOperation
    from .fiscal_operation_cashier import FiscalOperationCashier as FiscalOperationCashier
    from .fiscal_operation_document import FiscalOperationDocument as FiscalOperationDocument
    from .fiscal_operation_status import FiscalOperationStatus as FiscalOperationStatus
    from .fiscal_operation_type import FiscalOperationType as FiscalOperationType
    from .fiscal_operations import FiscalOperations as FiscalOperations
    from .fiscal_receipt import FiscalReceipt as FiscalReceipt
    from .fiscal_receipt_request import FiscalReceiptRequest as FiscalReceiptRequest
    from .fiscal_transaction import FiscalTransaction as FiscalTransaction
    from .frozen_membership import FrozenMembership as FrozenMembership
    from .get_service_category_list_meta import GetServiceCategoryListMeta as GetServiceCategoryListMeta
    from .gift_card import GiftCard as GiftCard
    from .gift_card_expiration import GiftCardExpiration as GiftCardExpiration
    from .gift_card_online_sale import GiftCardOnlineSale as GiftCardOnlineSale
    from .gift_card_payment_input import GiftCardPaymentInput as GiftCardPaymentInput
    from .gift_card_payment_method import GiftCardPaymentMethod as GiftCardPaymentMethod
    from .gift_card_payment_request import GiftCardPaymentRequest as GiftCardPaymentRequest
    from .gift_card_type import GiftCardType as GiftCardType
    from .good_webhook import GoodWebhook as GoodWebhook
    from .good_webhook_data import GoodWebhookData as GoodWebhookData
    from .goods_operation_webhook import GoodsOperationWebhook as GoodsOperationWebhook
    from .goods_operation_webhook_data import GoodsOperationWebhookData as GoodsOperationWebhookData
    from .goods_operation_webhook_data_client import (
        GoodsOperationWebhookDataClient as GoodsOperationWebhookDataClient,
    )
    from .goods_operation_webhook_data_good import (
        GoodsOperationWebhookDataGood as GoodsOperationWebhookDataGood,
    )
    from .goods_operation_webhook_data_master import (
        GoodsOperationWebhookDataMaster as GoodsOperationWebhookDataMaster,
    )
    from .goods_operation_webhook_data_service import (
        GoodsOperationWebhookDataService as GoodsOperationWebhookDataService,
    )
    from .goods_operation_webhook_data_storage import (
        GoodsOperationWebhookDataStorage as GoodsOperationWebhookDataStorage,
    )
    from .goods_operation_webhook_data_supplier import (
        GoodsOperationWebhookDataSupplier as GoodsOperationWebhookDataSupplier,
    )
    from .goods_operation_webhook_data_unit import (
        GoodsOperationWebhookDataUnit as GoodsOperationWebhookDataUnit,
    )
    from .goods_transaction import GoodsTransaction as GoodsTransaction
    from .goods_transaction_create import GoodsTransactionCreate as GoodsTransactionCreate
    from .goods_transaction_details import GoodsTransactionDetails as GoodsTransactionDetails
    from .goods_transaction_update import GoodsTransactionUpdate as GoodsTransactionUpdate
    from .image import Image as Image
    from .image_deletion import ImageDeletion as ImageDeletion
    from .image_group import ImageGroup as ImageGroup
    from .image_set import ImageSet as ImageSet
    from .image_upload import ImageUpload as ImageUpload
    from .inventory_access import InventoryAccess as InventoryAccess
    from .inventory_operation import InventoryOperation as InventoryOperation
    from .inventory_operation_create import InventoryOperationCreate as InventoryOperationCreate
    from .inventory_operation_document import InventoryOperationDocument as InventoryOperationDocument
    from .inventory_operation_location import InventoryOperationLocation as InventoryOperationLocation
    from .inventory_operation_transaction import (
        InventoryOperationTransaction as InventoryOperationTransaction,
    )
    from .legacy_location_user import LegacyLocationUser as LegacyLocationUser
    from .legacy_service_details import LegacyServiceDetails as LegacyServiceDetails
    from .legacy_team_member_workday_update import (
        LegacyTeamMemberWorkdayUpdate as LegacyTeamMemberWorkdayUpdate,
    )
    from .location import Location as Location
    from .location_analytics import LocationAnalytics as LocationAnalytics
    from .location_booking_form import LocationBookingForm as LocationBookingForm
    from .location_create import LocationCreate as LocationCreate
    from .location_custom_field import LocationCustomField as LocationCustomField
    from .location_details import LocationDetails as LocationDetails
    from .location_details_main_group import LocationDetailsMainGroup as LocationDetailsMainGroup
    from .location_group import LocationGroup as LocationGroup
    from .location_service_link import LocationServiceLink as LocationServiceLink
    from .location_social import LocationSocial as LocationSocial
    from .location_subscription import LocationSubscription as LocationSubscription
    from .location_update import LocationUpdate as LocationUpdate
    from .location_user import LocationUser as LocationUser
    from .location_user_access import LocationUserAccess as LocationUserAccess
    from .location_user_role import LocationUserRole as LocationUserRole
    from .loyalty_access import LoyaltyAccess as LoyaltyAccess
    from .loyalty_card import LoyaltyCard as LoyaltyCard
    from .loyalty_card_balance import LoyaltyCardBalance as LoyaltyCardBalance
    from .loyalty_card_issue_request import LoyaltyCardIssueRequest as LoyaltyCardIssueRequest
    from .loyalty_card_payment_input import LoyaltyCardPaymentInput as LoyaltyCardPaymentInput
    from .loyalty_card_payment_method import LoyaltyCardPaymentMethod as LoyaltyCardPaymentMethod
    from .loyalty_card_payment_request import LoyaltyCardPaymentRequest as LoyaltyCardPaymentRequest
    from .loyalty_card_program import LoyaltyCardProgram as LoyaltyCardProgram
    from .loyalty_card_program_rule import LoyaltyCardProgramRule as LoyaltyCardProgramRule
    from .loyalty_card_transaction_create import LoyaltyCardTransactionCreate as LoyaltyCardTransactionCreate
    from .loyalty_card_type import LoyaltyCardType as LoyaltyCardType
    from .loyalty_card_type_ref import LoyaltyCardTypeRef as LoyaltyCardTypeRef
    from .loyalty_card_webhook import LoyaltyCardWebhook as LoyaltyCardWebhook
    from .loyalty_card_webhook_data import LoyaltyCardWebhookData as LoyaltyCardWebhookData
    from .loyalty_card_withdrawal_request import LoyaltyCardWithdrawalRequest as LoyaltyCardWithdrawalRequest
    from .loyalty_code import LoyaltyCode as LoyaltyCode
    from .loyalty_notification_template import LoyaltyNotificationTemplate as LoyaltyNotificationTemplate
    from .loyalty_program import LoyaltyProgram as LoyaltyProgram
    from .loyalty_program_client_counts import LoyaltyProgramClientCounts as LoyaltyProgramClientCounts
    from .loyalty_program_client_statistics import (
        LoyaltyProgramClientStatistics as LoyaltyProgramClientStatistics,
    )
    from .loyalty_program_client_totals import LoyaltyProgramClientTotals as LoyaltyProgramClientTotals
    from .loyalty_program_daily_revenue import LoyaltyProgramDailyRevenue as LoyaltyProgramDailyRevenue
    from .loyalty_program_daily_visits import LoyaltyProgramDailyVisits as LoyaltyProgramDailyVisits
    from .loyalty_program_kind import LoyaltyProgramKind as LoyaltyProgramKind
    from .loyalty_program_location import LoyaltyProgramLocation as LoyaltyProgramLocation
    from .loyalty_program_payment_input import LoyaltyProgramPaymentInput as LoyaltyProgramPaymentInput
    from .loyalty_program_payment_method import LoyaltyProgramPaymentMethod as LoyaltyProgramPaymentMethod
    from .loyalty_program_payment_request import LoyaltyProgramPaymentRequest as LoyaltyProgramPaymentRequest
    from .loyalty_program_revenue import LoyaltyProgramRevenue as LoyaltyProgramRevenue
    from .loyalty_program_revenue_sums import LoyaltyProgramRevenueSums as LoyaltyProgramRevenueSums
    from .loyalty_program_revenue_totals import LoyaltyProgramRevenueTotals as LoyaltyProgramRevenueTotals
    from .loyalty_program_rule import LoyaltyProgramRule as LoyaltyProgramRule
    from .loyalty_program_rule_input import LoyaltyProgramRuleInput as LoyaltyProgramRuleInput
    from .loyalty_program_team_member_statistics import (
        LoyaltyProgramTeamMemberStatistics as LoyaltyProgramTeamMemberStatistics,
    )
    from .loyalty_transaction import LoyaltyTransaction as LoyaltyTransaction
    from .loyalty_transaction_program import LoyaltyTransactionProgram as LoyaltyTransactionProgram
    from .marketplace_callback import MarketplaceCallback as MarketplaceCallback
    from .marketplace_channel import MarketplaceChannel as MarketplaceChannel
    from .marketplace_connection import MarketplaceConnection as MarketplaceConnection
    from .marketplace_connection_change import MarketplaceConnectionChange as MarketplaceConnectionChange
    from .marketplace_connection_state import MarketplaceConnectionState as MarketplaceConnectionState
    from .marketplace_discount import MarketplaceDiscount as MarketplaceDiscount
    from .marketplace_location import MarketplaceLocation as MarketplaceLocation
    from .marketplace_payment import MarketplacePayment as MarketplacePayment
    from .marketplace_payment_id import MarketplacePaymentId as MarketplacePaymentId
    from .marketplace_payment_link import MarketplacePaymentLink as MarketplacePaymentLink
    from .marketplace_payment_notice import MarketplacePaymentNotice as MarketplacePaymentNotice
    from .marketplace_redirect import MarketplaceRedirect as MarketplaceRedirect
    from .marketplace_sender_names import MarketplaceSenderNames as MarketplaceSenderNames
    from .marketplace_tariff import MarketplaceTariff as MarketplaceTariff
    from .marketplace_tariff_option import MarketplaceTariffOption as MarketplaceTariffOption
    from .marketplace_webhook import MarketplaceWebhook as MarketplaceWebhook
    from .measurement_unit import MeasurementUnit as MeasurementUnit
    from .membership import Membership as Membership
    from .membership_balance import MembershipBalance as MembershipBalance
    from .membership_balance_update import MembershipBalanceUpdate as MembershipBalanceUpdate
    from .membership_check_attributes import MembershipCheckAttributes as MembershipCheckAttributes
    from .membership_freeze_request import MembershipFreezeRequest as MembershipFreezeRequest
    from .membership_payment_input import MembershipPaymentInput as MembershipPaymentInput
    from .membership_payment_method import MembershipPaymentMethod as MembershipPaymentMethod
    from .membership_payment_request import MembershipPaymentRequest as MembershipPaymentRequest
    from .membership_period_update import MembershipPeriodUpdate as MembershipPeriodUpdate
    from .membership_service_link import MembershipServiceLink as MembershipServiceLink
    from .membership_status import MembershipStatus as MembershipStatus
    from .membership_type import MembershipType as MembershipType
    from .membership_type_archive_request import MembershipTypeArchiveRequest as MembershipTypeArchiveRequest
    from .membership_type_balance import MembershipTypeBalance as MembershipTypeBalance
    from .membership_type_balance_link import MembershipTypeBalanceLink as MembershipTypeBalanceLink
    from .membership_type_relationship import MembershipTypeRelationship as MembershipTypeRelationship
    from .membership_type_restore_request import MembershipTypeRestoreRequest as MembershipTypeRestoreRequest
    from .message_delivery_status import MessageDeliveryStatus as MessageDeliveryStatus
    from .message_meta import MessageMeta as MessageMeta
    from .nearest_booking_slots import NearestBookingSlots as NearestBookingSlots
    from .notification_access import NotificationAccess as NotificationAccess
    from .notification_channels import NotificationChannels as NotificationChannels
    from .notification_template import NotificationTemplate as NotificationTemplate
    from .notification_template_input import NotificationTemplateInput as NotificationTemplateInput
    from .notification_type_settings import NotificationTypeSettings as NotificationTypeSettings
    from .occupancy_series import OccupancySeries as OccupancySeries
    from .occupancy_statistics import OccupancyStatistics as OccupancyStatistics
    from .online_booking import OnlineBooking as OnlineBooking
    from .online_booking_access import OnlineBookingAccess as OnlineBookingAccess
    from .online_booking_appointment import OnlineBookingAppointment as OnlineBookingAppointment
    from .online_booking_create import OnlineBookingCreate as OnlineBookingCreate
    from .online_booking_location import OnlineBookingLocation as OnlineBookingLocation
    from .online_booking_service import OnlineBookingService as OnlineBookingService
    from .online_booking_settings import OnlineBookingSettings as OnlineBookingSettings
    from .online_booking_settings_update import OnlineBookingSettingsUpdate as OnlineBookingSettingsUpdate
    from .online_booking_team_member import OnlineBookingTeamMember as OnlineBookingTeamMember
    from .online_booking_update import OnlineBookingUpdate as OnlineBookingUpdate
    from .other_access import OtherAccess as OtherAccess
    from .page_meta import PageMeta as PageMeta
    from .paid_sale import PaidSale as PaidSale
    from .paid_sale_state import PaidSaleState as PaidSaleState
    from .partner_appointment import PartnerAppointment as PartnerAppointment
    from .partner_appointment_client import PartnerAppointmentClient as PartnerAppointmentClient
    from .partner_appointment_location import PartnerAppointmentLocation as PartnerAppointmentLocation
    from .partner_appointment_service import PartnerAppointmentService as PartnerAppointmentService
    from .patched_service import PatchedService as PatchedService
    from .patched_service_team_member import PatchedServiceTeamMember as PatchedServiceTeamMember
    from .payment_method import PaymentMethod as PaymentMethod
    from .payment_method_account import PaymentMethodAccount as PaymentMethodAccount
    from .payment_policy import PaymentPolicy as PaymentPolicy
    from .payroll_calculation import PayrollCalculation as PayrollCalculation
    from .payroll_discrepancy import PayrollDiscrepancy as PayrollDiscrepancy
    from .payroll_figures import PayrollFigures as PayrollFigures
    from .payroll_item import PayrollItem as PayrollItem
    from .payroll_payment import PayrollPayment as PayrollPayment
    from .payroll_rule import PayrollRule as PayrollRule
    from .payroll_target import PayrollTarget as PayrollTarget
    from .payroll_target_calculation import PayrollTargetCalculation as PayrollTargetCalculation
    from .payroll_total import PayrollTotal as PayrollTotal
    from .permission_option import PermissionOption as PermissionOption
    from .permission_type import PermissionType as PermissionType
    from .permission_value import PermissionValue as PermissionValue
    from .phone_check import PhoneCheck as PhoneCheck
    from .position import Position as Position
    from .position_create import PositionCreate as PositionCreate
    from .position_ref import PositionRef as PositionRef
    from .privacy_policy import PrivacyPolicy as PrivacyPolicy
    from .privacy_policy_text import PrivacyPolicyText as PrivacyPolicyText
    from .product import Product as Product
    from .product_category import ProductCategory as ProductCategory
    from .product_category_composition import ProductCategoryComposition as ProductCategoryComposition
    from .product_category_create import ProductCategoryCreate as ProductCategoryCreate
    from .product_category_update import ProductCategoryUpdate as ProductCategoryUpdate
    from .product_create import ProductCreate as ProductCreate
    from .product_details import ProductDetails as ProductDetails
    from .product_stock import ProductStock as ProductStock
    from .product_tree_item import ProductTreeItem as ProductTreeItem
    from .product_update import ProductUpdate as ProductUpdate
    from .purchased_product import PurchasedProduct as PurchasedProduct
    from .push_channel import PushChannel as PushChannel
    from .quick_team_member_create import QuickTeamMemberCreate as QuickTeamMemberCreate
    from .record_webhook import RecordWebhook as RecordWebhook
    from .record_webhook_data import RecordWebhookData as RecordWebhookData
    from .record_webhook_data_client import RecordWebhookDataClient as RecordWebhookDataClient
    from .record_webhook_data_document import RecordWebhookDataDocument as RecordWebhookDataDocument
    from .record_webhook_data_record_label import RecordWebhookDataRecordLabel as RecordWebhookDataRecordLabel
    from .record_webhook_data_service import RecordWebhookDataService as RecordWebhookDataService
    from .record_webhook_data_staff import RecordWebhookDataStaff as RecordWebhookDataStaff
    from .record_webhook_data_staff_position import (
        RecordWebhookDataStaffPosition as RecordWebhookDataStaffPosition,
    )
    from .reference import Reference as Reference
    from .referral_payment_input import ReferralPaymentInput as ReferralPaymentInput
    from .referral_payment_method import ReferralPaymentMethod as ReferralPaymentMethod
    from .referral_payment_request import ReferralPaymentRequest as ReferralPaymentRequest
    from .referral_program_request import ReferralProgramRequest as ReferralProgramRequest
    from .resource import Resource as Resource
    from .resource_identifier import ResourceIdentifier as ResourceIdentifier
    from .resource_instance import ResourceInstance as ResourceInstance
    from .result_count_meta import ResultCountMeta as ResultCountMeta
    from .revenue_statistics import RevenueStatistics as RevenueStatistics
    from .review import Review as Review
    from .review_create import ReviewCreate as ReviewCreate
    from .role_permission import RolePermission as RolePermission
    from .salary_scheme_count import SalarySchemeCount as SalarySchemeCount
    from .sale import Sale as Sale
    from .sale_account import SaleAccount as SaleAccount
    from .sale_deposit import SaleDeposit as SaleDeposit
    from .sale_fiscal_operations import SaleFiscalOperations as SaleFiscalOperations
    from .sale_fiscal_transaction import SaleFiscalTransaction as SaleFiscalTransaction
    from .sale_item import SaleItem as SaleItem
    from .sale_loyalty_transaction import SaleLoyaltyTransaction as SaleLoyaltyTransaction
    from .sale_payment_method import SalePaymentMethod as SalePaymentMethod
    from .sale_payment_transaction import SalePaymentTransaction as SalePaymentTransaction
    from .sale_state import SaleState as SaleState
    from .salon_webhook import SalonWebhook as SalonWebhook
    from .salon_webhook_data import SalonWebhookData as SalonWebhookData
    from .salon_webhook_data_main_group import SalonWebhookDataMainGroup as SalonWebhookDataMainGroup
    from .salon_webhook_data_social import SalonWebhookDataSocial as SalonWebhookDataSocial
    from .saved_custom_field import SavedCustomField as SavedCustomField
    from .saved_custom_field_type import SavedCustomFieldType as SavedCustomFieldType
    from .saved_location_custom_field import SavedLocationCustomField as SavedLocationCustomField
    from .schedule_day import ScheduleDay as ScheduleDay
    from .schedule_day_create import ScheduleDayCreate as ScheduleDayCreate
    from .schedule_day_event import ScheduleDayEvent as ScheduleDayEvent
    from .schedule_day_summary import ScheduleDaySummary as ScheduleDaySummary
    from .schedule_day_update import ScheduleDayUpdate as ScheduleDayUpdate
    from .schedule_team_member import ScheduleTeamMember as ScheduleTeamMember
    from .schedule_webhook import ScheduleWebhook as ScheduleWebhook
    from .scheduled_event import ScheduledEvent as ScheduledEvent
    from .seance_slot import SeanceSlot as SeanceSlot
    from .security_access import SecurityAccess as SecurityAccess
    from .service import Service as Service
    from .service_assignment import ServiceAssignment as ServiceAssignment
    from .service_assignment_create import ServiceAssignmentCreate as ServiceAssignmentCreate
    from .service_assignment_update import ServiceAssignmentUpdate as ServiceAssignmentUpdate
    from .service_balance import ServiceBalance as ServiceBalance
    from .service_bill_of_materials import ServiceBillOfMaterials as ServiceBillOfMaterials
    from .service_bill_of_materials_item import ServiceBillOfMaterialsItem as ServiceBillOfMaterialsItem
    from .service_category import ServiceCategory as ServiceCategory
    from .service_category_create import ServiceCategoryCreate as ServiceCategoryCreate
    from .service_category_details import ServiceCategoryDetails as ServiceCategoryDetails
    from .service_category_ref import ServiceCategoryRef as ServiceCategoryRef
    from .service_category_update import ServiceCategoryUpdate as ServiceCategoryUpdate
    from .service_category_webhook import ServiceCategoryWebhook as ServiceCategoryWebhook
    from .service_category_webhook_data import ServiceCategoryWebhookData as ServiceCategoryWebhookData
    from .service_consumable import ServiceConsumable as ServiceConsumable
    from .service_consumable_input import ServiceConsumableInput as ServiceConsumableInput
    from .service_consumables_update import ServiceConsumablesUpdate as ServiceConsumablesUpdate
    from .service_create import ServiceCreate as ServiceCreate
    from .service_details import ServiceDetails as ServiceDetails
    from .service_links_update import ServiceLinksUpdate as ServiceLinksUpdate
    from .service_patch import ServicePatch as ServicePatch
    from .service_ref import ServiceRef as ServiceRef
    from .service_team_member import ServiceTeamMember as ServiceTeamMember
    from .service_team_member_settings import ServiceTeamMemberSettings as ServiceTeamMemberSettings
    from .service_team_member_settings_price import (
        ServiceTeamMemberSettingsPrice as ServiceTeamMemberSettingsPrice,
    )
    from .service_title_translation import ServiceTitleTranslation as ServiceTitleTranslation
    from .service_update import ServiceUpdate as ServiceUpdate
    from .service_webhook import ServiceWebhook as ServiceWebhook
    from .service_webhook_data import ServiceWebhookData as ServiceWebhookData
    from .service_webhook_data_staff import ServiceWebhookDataStaff as ServiceWebhookDataStaff
    from .settings_access import SettingsAccess as SettingsAccess
    from .settlement import Settlement as Settlement
    from .settlement_currency import SettlementCurrency as SettlementCurrency
    from .settlement_sums import SettlementSums as SettlementSums
    from .sms_campaign_request import SmsCampaignRequest as SmsCampaignRequest
    from .sms_newsletter_request import SmsNewsletterRequest as SmsNewsletterRequest
    from .social_links import SocialLinks as SocialLinks
    from .staff_webhook import StaffWebhook as StaffWebhook
    from .staff_webhook_data import StaffWebhookData as StaffWebhookData
    from .staff_webhook_data_position import StaffWebhookDataPosition as StaffWebhookDataPosition
    from .staff_webhook_data_user import StaffWebhookDataUser as StaffWebhookDataUser
    from .storage import Storage as Storage
    from .tag import Tag as Tag
    from .tag_ref import TagRef as TagRef
    from .tag_update import TagUpdate as TagUpdate
    from .tax_system import TaxSystem as TaxSystem
    from .team_member import TeamMember as TeamMember
    from .team_member_create import TeamMemberCreate as TeamMemberCreate
    from .team_member_details import TeamMemberDetails as TeamMemberDetails
    from .team_member_details_position import TeamMemberDetailsPosition as TeamMemberDetailsPosition
    from .team_member_name import TeamMemberName as TeamMemberName
    from .team_member_payroll import TeamMemberPayroll as TeamMemberPayroll
    from .team_member_position import TeamMemberPosition as TeamMemberPosition
    from .team_member_profile import TeamMemberProfile as TeamMemberProfile
    from .team_member_profile_position import TeamMemberProfilePosition as TeamMemberProfilePosition
    from .team_member_ref import TeamMemberRef as TeamMemberRef
    from .team_member_salary_scheme import TeamMemberSalaryScheme as TeamMemberSalaryScheme
    from .team_member_schedule_day import TeamMemberScheduleDay as TeamMemberScheduleDay
    from .team_member_schedule_update import TeamMemberScheduleUpdate as TeamMemberScheduleUpdate
    from .team_member_service_bill_of_materials import (
        TeamMemberServiceBillOfMaterials as TeamMemberServiceBillOfMaterials,
    )
    from .team_member_service_bill_of_materials_item import (
        TeamMemberServiceBillOfMaterialsItem as TeamMemberServiceBillOfMaterialsItem,
    )
    from .team_member_service_link import TeamMemberServiceLink as TeamMemberServiceLink
    from .team_member_summary import TeamMemberSummary as TeamMemberSummary
    from .team_member_update import TeamMemberUpdate as TeamMemberUpdate
    from .team_member_user import TeamMemberUser as TeamMemberUser
    from .team_member_workday import TeamMemberWorkday as TeamMemberWorkday
    from .team_member_workday_update import TeamMemberWorkdayUpdate as TeamMemberWorkdayUpdate
    from .team_workload_day import TeamWorkloadDay as TeamWorkloadDay
    from .timeslot_grid import TimeslotGrid as TimeslotGrid
    from .timeslot_settings import TimeslotSettings as TimeslotSettings
    from .tip_settings import TipSettings as TipSettings
    from .tip_settings_employee import TipSettingsEmployee as TipSettingsEmployee
    from .tip_settings_team_member import TipSettingsTeamMember as TipSettingsTeamMember
    from .tip_settings_team_member_employee import (
        TipSettingsTeamMemberEmployee as TipSettingsTeamMemberEmployee,
    )
    from .tip_settings_team_member_position import (
        TipSettingsTeamMemberPosition as TipSettingsTeamMemberPosition,
    )
    from .tip_settings_team_member_user import TipSettingsTeamMemberUser as TipSettingsTeamMemberUser
    from .tip_settings_user import TipSettingsUser as TipSettingsUser
    from .title_ref import TitleRef as TitleRef
    from .top_up_document import TopUpDocument as TopUpDocument
    from .top_up_payment import TopUpPayment as TopUpPayment
    from .total_count_meta import TotalCountMeta as TotalCountMeta
    from .transaction_account import TransactionAccount as TransactionAccount
    from .transaction_client import TransactionClient as TransactionClient
    from .transaction_product import TransactionProduct as TransactionProduct
    from .unfrozen_membership import UnfrozenMembership as UnfrozenMembership
    from .unit_correction_rule import UnitCorrectionRule as UnitCorrectionRule
    from .unit_ref import UnitRef as UnitRef
    from .updated_appointment import UpdatedAppointment as UpdatedAppointment
    from .updated_appointment_calendar_settings import (
        UpdatedAppointmentCalendarSettings as UpdatedAppointmentCalendarSettings,
    )
    from .updated_appointment_team_member import UpdatedAppointmentTeamMember as UpdatedAppointmentTeamMember
    from .updated_chain_loyalty_program import UpdatedChainLoyaltyProgram as UpdatedChainLoyaltyProgram
    from .updated_event import UpdatedEvent as UpdatedEvent
    from .updated_event_team_member import UpdatedEventTeamMember as UpdatedEventTeamMember
    from .updated_goods_transaction import UpdatedGoodsTransaction as UpdatedGoodsTransaction
    from .updated_location import UpdatedLocation as UpdatedLocation
    from .updated_location_main_group import UpdatedLocationMainGroup as UpdatedLocationMainGroup
    from .updated_membership_period import UpdatedMembershipPeriod as UpdatedMembershipPeriod
    from .updated_online_booking_settings import UpdatedOnlineBookingSettings as UpdatedOnlineBookingSettings
    from .updated_product_category import UpdatedProductCategory as UpdatedProductCategory
    from .updated_service import UpdatedService as UpdatedService
    from .updated_service_assignment import UpdatedServiceAssignment as UpdatedServiceAssignment
    from .updated_service_consumable import UpdatedServiceConsumable as UpdatedServiceConsumable
    from .updated_team_member import UpdatedTeamMember as UpdatedTeamMember
    from .updated_team_member_schedule_day import UpdatedTeamMemberScheduleDay as UpdatedTeamMemberScheduleDay
    from .updated_tip_settings import UpdatedTipSettings as UpdatedTipSettings
    from .updated_tip_settings_team_member import UpdatedTipSettingsTeamMember as UpdatedTipSettingsTeamMember
    from .updated_transaction_product import UpdatedTransactionProduct as UpdatedTransactionProduct
    from .updated_user_notification_settings import (
        UpdatedUserNotificationSettings as UpdatedUserNotificationSettings,
    )
    from .updated_user_notification_type import UpdatedUserNotificationType as UpdatedUserNotificationType
    from .uploaded_image import UploadedImage as UploadedImage
    from .uploaded_image_file import UploadedImageFile as UploadedImageFile
    from .uploaded_image_group import UploadedImageGroup as UploadedImageGroup
    from .user_access_rights import UserAccessRights as UserAccessRights
    from .user_copy_request import UserCopyRequest as UserCopyRequest
    from .user_credentials import UserCredentials as UserCredentials
    from .user_gift_card_type import UserGiftCardType as UserGiftCardType
    from .user_invitation import UserInvitation as UserInvitation
    from .user_invitation_request import UserInvitationRequest as UserInvitationRequest
    from .user_location_link import UserLocationLink as UserLocationLink
    from .user_location_unlink import UserLocationUnlink as UserLocationUnlink
    from .user_membership_type import UserMembershipType as UserMembershipType
    from .user_notification_settings import UserNotificationSettings as UserNotificationSettings
    from .user_notification_settings_update import (
        UserNotificationSettingsUpdate as UserNotificationSettingsUpdate,
    )
    from .user_notification_type import UserNotificationType as UserNotificationType
    from .user_notification_type_update import UserNotificationTypeUpdate as UserNotificationTypeUpdate
    from .user_permissions import UserPermissions as UserPermissions
    from .user_permissions_update import UserPermissionsUpdate as UserPermissionsUpdate
    from .user_removal_request import UserRemovalRequest as UserRemovalRequest
    from .user_role_details import UserRoleDetails as UserRoleDetails
    from .vat_rate import VatRate as VatRate
    from .verification_code_request import VerificationCodeRequest as VerificationCodeRequest
    from .visit import Visit as Visit
    from .visit_appointment import VisitAppointment as VisitAppointment
    from .visit_client import VisitClient as VisitClient
    from .visit_details import VisitDetails as VisitDetails
    from .visit_document import VisitDocument as VisitDocument
    from .visit_financial_transaction import VisitFinancialTransaction as VisitFinancialTransaction
    from .visit_fiscal_document import VisitFiscalDocument as VisitFiscalDocument
    from .visit_fiscal_operations import VisitFiscalOperations as VisitFiscalOperations
    from .visit_fiscal_transaction import VisitFiscalTransaction as VisitFiscalTransaction
    from .visit_goods_input import VisitGoodsInput as VisitGoodsInput
    from .visit_item import VisitItem as VisitItem
    from .visit_loyalty_transaction import VisitLoyaltyTransaction as VisitLoyaltyTransaction
    from .visit_loyalty_transaction_type import VisitLoyaltyTransactionType as VisitLoyaltyTransactionType
    from .visit_payment import VisitPayment as VisitPayment
    from .visit_payment_client import VisitPaymentClient as VisitPaymentClient
    from .visit_payment_input import VisitPaymentInput as VisitPaymentInput
    from .visit_reference import VisitReference as VisitReference
    from .visit_service_input import VisitServiceInput as VisitServiceInput
    from .visit_team_member import VisitTeamMember as VisitTeamMember
    from .visit_tips import VisitTips as VisitTips
    from .visit_update import VisitUpdate as VisitUpdate
    from .visitor import Visitor as Visitor
    from .visitor_access import VisitorAccess as VisitorAccess
    from .visitor_code_login import VisitorCodeLogin as VisitorCodeLogin
    from .visitor_login import VisitorLogin as VisitorLogin
    from .visitor_password_change import VisitorPasswordChange as VisitorPasswordChange
    from .visitor_update import VisitorUpdate as VisitorUpdate
    from .visitor_user_token import VisitorUserToken as VisitorUserToken
    from .voip_call import VoipCall as VoipCall
    from .voip_call_filter import VoipCallFilter as VoipCallFilter
    from .voip_call_notification import VoipCallNotification as VoipCallNotification
    from .voip_call_record import VoipCallRecord as VoipCallRecord
    from .voip_disable import VoipDisable as VoipDisable
    from .voip_enable import VoipEnable as VoipEnable
    from .webhook_settings import WebhookSettings as WebhookSettings
    from .webhook_settings_update import WebhookSettingsUpdate as WebhookSettingsUpdate
    from .weekday_timeslots import WeekdayTimeslots as WeekdayTimeslots
    from .working_days_assignment import WorkingDaysAssignment as WorkingDaysAssignment
    from .working_days_deletion import WorkingDaysDeletion as WorkingDaysDeletion
    from .working_interval import WorkingInterval as WorkingInterval

_MODULES = {
    "Account": "account",
    "AccountPaymentInput": "account_payment_input",
    "AccountPaymentMethod": "account_payment_method",
    "AccountPaymentRequest": "account_payment_request",
    "AccountRef": "account_ref",
    "AnalyticsFigure": "analytics_figure",
    "ApplicableItem": "applicable_item",
    "Appointment": "appointment",
    "AppointmentAttendance": "appointment_attendance",
    "AppointmentAttendanceResult": "appointment_attendance_result",
    "AppointmentCalendarAccess": "appointment_calendar_access",
    "AppointmentCalendarSettings": "appointment_calendar_settings",
    "AppointmentCalendarSettingsUpdate": "appointment_calendar_settings_update",
    "AppointmentClient": "appointment_client",
    "AppointmentClientTag": "appointment_client_tag",
    "AppointmentConsumable": "appointment_consumable",
    "AppointmentCreate": "appointment_create",
    "AppointmentDetails": "appointment_details",
    "AppointmentDocument": "appointment_document",
    "AppointmentFormAccess": "appointment_form_access",
    "AppointmentGoodsTransaction": "appointment_goods_transaction",
    "AppointmentLabel": "appointment_label",
    "AppointmentPayment": "appointment_payment",
    "AppointmentService": "appointment_service",
    "AppointmentServiceConsumables": "appointment_service_consumables",
    "AppointmentServiceDetails": "appointment_service_details",
    "AppointmentStatistics": "appointment_statistics",
    "AppointmentTeamMember": "appointment_team_member",
    "AppointmentTeamMemberPosition": "appointment_team_member_position",
    "AppointmentUpdate": "appointment_update",
    "AssignedTeamMember": "assigned_team_member",
    "AuthorizedUser": "authorized_user",
    "Availability": "availability",
    "AvailabilityCreate": "availability_create",
    "AvailabilityInterval": "availability_interval",
    "BalanceContainer": "balance_container",
    "BalanceService": "balance_service",
    "BalanceServiceCategory": "balance_service_category",
    "BalanceServiceCategoryCategory": "balance_service_category_category",
    "BillOfMaterials": "bill_of_materials",
    "BillOfMaterialsItem": "bill_of_materials_item",
    "BillOfMaterialsUnlinkRequest": "bill_of_materials_unlink_request",
    "BookableService": "bookable_service",
    "BookableServiceCategory": "bookable_service_category",
    "BookableServices": "bookable_services",
    "BookableTeamMember": "bookable_team_member",
    "BookableTeamMemberPosition": "bookable_team_member_position",
    "BookedAppointment": "booked_appointment",
    "BookedEvent": "booked_event",
    "BookedService": "booked_service",
    "BookingCheck": "booking_check",
    "BookingCheckAppointment": "booking_check_appointment",
    "BookingDates": "booking_dates",
    "BookingForm": "booking_form",
    "BookingFormHeaderPicture": "booking_form_header_picture",
    "BookingFormLanguage": "booking_form_language",
    "BookingFormStep": "booking_form_step",
    "BookingFormStyle": "booking_form_style",
    "BookingSlot": "booking_slot",
    "BookingWidget": "booking_widget",
    "BookingWidgetCreate": "booking_widget_create",
    "BookingWidgetDetails": "booking_widget_details",
    "BookingWidgetUpdate": "booking_widget_update",
    "BulkClientError": "bulk_client_error",
    "BulkCreatedClients": "bulk_created_clients",
    "BusinessGroup": "business_group",
    "BusinessType": "business_type",
    "BusyInterval": "busy_interval",
    "Cashier": "cashier",
    "Chain": "chain",
    "ChainAccess": "chain_access",
    "ChainClient": "chain_client",
    "ChainClientSearchResult": "chain_client_search_result",
    "ChainGiftCardType": "chain_gift_card_type",
    "ChainGiftCardTypeCreate": "chain_gift_card_type_create",
    "ChainGiftCardTypeUpdate": "chain_gift_card_type_update",
    "ChainLocation": "chain_location",
    "ChainLoyaltyCardType": "chain_loyalty_card_type",
    "ChainLoyaltyProgram": "chain_loyalty_program",
    "ChainLoyaltyProgramCreate": "chain_loyalty_program_create",
    "ChainLoyaltyProgramUpdate": "chain_loyalty_program_update",
    "ChainLoyaltyTransaction": "chain_loyalty_transaction",
    "ChainMembershipType": "chain_membership_type",
    "ChainMembershipTypeCreate": "chain_membership_type_create",
    "ChainMembershipTypeUpdate": "chain_membership_type_update",
    "ChainRef": "chain_ref",
    "ChainServiceCategory": "chain_service_category",
    "ChainServiceRef": "chain_service_ref",
    "City": "city",
    "Client": "client",
    "ClientAccount": "client_account",
    "ClientAccountHistoryEntry": "client_account_history_entry",
    "ClientAccountHistoryTransaction": "client_account_history_transaction",
    "ClientAccountTopUp": "client_account_top_up",
    "ClientAccountTopUpRequest": "client_account_top_up_request",
    "ClientAccountTransaction": "client_account_transaction",
    "ClientAccountTransactionType": "client_account_transaction_type",
    "ClientAccountType": "client_account_type",
    "ClientBaseAccess": "client_base_access",
    "ClientBulkCreate": "client_bulk_create",
    "ClientComment": "client_comment",
    "ClientCommentCreate": "client_comment_create",
    "ClientCommentUser": "client_comment_user",
    "ClientContact": "client_contact",
    "ClientCreate": "client_create",
    "ClientFile": "client_file",
    "ClientFileUpload": "client_file_upload",
    "ClientGiftCard": "client_gift_card",
    "ClientGiftCardType": "client_gift_card_type",
    "ClientGiftCardTypeItemType": "client_gift_card_type_item_type",
    "ClientLoyaltyCard": "client_loyalty_card",
    "ClientLoyaltyCardProgram": "client_loyalty_card_program",
    "ClientLoyaltyCardProgramRule": "client_loyalty_card_program_rule",
    "ClientLoyaltyCardProgramType": "client_loyalty_card_program_type",
    "ClientLoyaltyCardType": "client_loyalty_card_type",
    "ClientMembership": "client_membership",
    "ClientMembershipType": "client_membership_type",
    "ClientPurchase": "client_purchase",
    "ClientRef": "client_ref",
    "ClientSchedule": "client_schedule",
    "ClientScheduleCreate": "client_schedule_create",
    "ClientScheduleUpdate": "client_schedule_update",
    "ClientSearchFilter": "client_search_filter",
    "ClientSearchRequest": "client_search_request",
    "ClientSearchResult": "client_search_result",
    "ClientStatistics": "client_statistics",
    "ClientSuggestion": "client_suggestion",
    "ClientTag": "client_tag",
    "ClientUpdate": "client_update",
    "ClientVisit": "client_visit",
    "ClientVisitHistory": "client_visit_history",
    "ClientVisitSearchMeta": "client_visit_search_meta",
    "ClientVisitSearchRequest": "client_visit_search_request",
    "ClientVisitService": "client_visit_service",
    "ClientWebhook": "client_webhook",
    "ClientWebhookData": "client_webhook_data",
    "ClientWebhookDataCategory": "client_webhook_data_category",
    "CommentFile": "comment_file",
    "ConsumableProduct": "consumable_product",
    "CountMeta": "count_meta",
    "Country": "country",
    "CreatedClientSchedule": "created_client_schedule",
    "CreatedDocument": "created_document",
    "CreatedEventSchedule": "created_event_schedule",
    "CreatedFinancialTransaction": "created_financial_transaction",
    "CreatedLocation": "created_location",
    "CreatedPosition": "created_position",
    "CreatedProductCategory": "created_product_category",
    "CreatedScheduleDay": "created_schedule_day",
    "CreatedScheduledEvent": "created_scheduled_event",
    "CreatedService": "created_service",
    "CreatedServiceCategory": "created_service_category",
    "CreatedTag": "created_tag",
    "Currency": "currency",
    "CurrentUser": "current_user",
    "CustomField": "custom_field",
    "CustomFieldCreate": "custom_field_create",
    "CustomFieldType": "custom_field_type",
    "CustomFieldUpdate": "custom_field_update",
    "DailyPayroll": "daily_payroll",
    "DailyPayrollReport": "daily_payroll_report",
    "DailySeries": "daily_series",
    "DailySettlement": "daily_settlement",
    "DailySettlementReport": "daily_settlement_report",
    "DashboardAccess": "dashboard_access",
    "DateCursor": "date_cursor",
    "DateCursorRange": "date_cursor_range",
    "DateTimeslots": "date_timeslots",
    "DayEndAccountPayment": "day_end_account_payment",
    "DayEndClient": "day_end_client",
    "DayEndDiscount": "day_end_discount",
    "DayEndPaymentTotals": "day_end_payment_totals",
    "DayEndPayments": "day_end_payments",
    "DayEndReport": "day_end_report",
    "DayEndSoldItem": "day_end_sold_item",
    "DayEndSoldItemTransaction": "day_end_sold_item_transaction",
    "DayEndStatistics": "day_end_statistics",
    "DayEndTeamMember": "day_end_team_member",
    "DayReport": "day_report",
    "DepositPaymentInput": "deposit_payment_input",
    "DepositPaymentMethod": "deposit_payment_method",
    "DepositPaymentRequest": "deposit_payment_request",
    "DeprecatedGetServiceCategoryListMeta": "deprecated_get_service_category_list_meta",
    "Document": "document",
    "DocumentAccount": "document_account",
    "DocumentAuthor": "document_author",
    "DocumentCreate": "document_create",
    "DocumentFinancialTransaction": "document_financial_transaction",
    "DocumentGoodsTransaction": "document_goods_transaction",
    "DocumentLocation": "document_location",
    "DocumentLocationDetails": "document_location_details",
    "DocumentUpdate": "document_update",
    "DocumentUser": "document_user",
    "DuplicatedEvent": "duplicated_event",
    "EmailCampaignRequest": "email_campaign_request",
    "EmailNewsletterRequest": "email_newsletter_request",
    "Event": "event",
    "EventBooking": "event_booking",
    "EventCreate": "event_create",
    "EventDateRange": "event_date_range",
    "EventDetails": "event_details",
    "EventDuplication": "event_duplication",
    "EventDuplicationByRepeat": "event_duplication_by_repeat",
    "EventDuplicationByStrategy": "event_duplication_by_strategy",
    "EventDuplicationStrategy": "event_duplication_strategy",
    "EventDuplicationStrategyCreate": "event_duplication_strategy_create",
    "EventDuplicationStrategyUpdate": "event_duplication_strategy_update",
    "EventDuration": "event_duration",
    "EventMembership": "event_membership",
    "EventMembershipAttributes": "event_membership_attributes",
    "EventMembershipCheck": "event_membership_check",
    "EventMembershipRelationships": "event_membership_relationships",
    "EventResourceInstance": "event_resource_instance",
    "EventSchedule": "event_schedule",
    "EventScheduleCreate": "event_schedule_create",
    "EventScheduleDayCreate": "event_schedule_day_create",
    "EventScheduleUpdate": "event_schedule_update",
    "EventSearchFilter": "event_search_filter",
    "EventSearchFilterOption": "event_search_filter_option",
    "EventService": "event_service",
    "EventServiceDetails": "event_service_details",
    "EventServiceRef": "event_service_ref",
    "EventServiceResource": "event_service_resource",
    "EventServiceTeamMember": "event_service_team_member",
    "EventTeamMember": "event_team_member",
    "EventTeamMemberRef": "event_team_member_ref",
    "EventUpdate": "event_update",
    "ExpenseRef": "expense_ref",
    "FeedbackCharge": "feedback_charge",
    "FeedbackCreate": "feedback_create",
    "FeedbackForm": "feedback_form",
    "FeedbackFormAppointment": "feedback_form_appointment",
    "FeedbackFormLanguage": "feedback_form_language",
    "FeedbackFormLinks": "feedback_form_links",
    "FeedbackFormLocation": "feedback_form_location",
    "FeedbackFormTeamMember": "feedback_form_team_member",
    "FeedbackResult": "feedback_result",
    "FinanceAccess": "finance_access",
    "FinanceOperationWebhook": "finance_operation_webhook",
    "FinanceOperationWebhookData": "finance_operation_webhook_data",
    "FinanceOperationWebhookDataAccount": "finance_operation_webhook_data_account",
    "FinanceOperationWebhookDataClient": "finance_operation_webhook_data_client",
    "FinanceOperationWebhookDataExpense": "finance_operation_webhook_data_expense",
    "FinancialTransaction": "financial_transaction",
    "FinancialTransactionCreate": "financial_transaction_create",
    "FinancialTransactionUpdate": "financial_transaction_update",
    "FiscalDocument": "fiscal_document",
    "FiscalOperation": "fiscal_operation",
    "FiscalOperationCashier": "fiscal_operation_cashier",
    "FiscalOperationDocument": "fiscal_operation_document",
    "FiscalOperationStatus": "fiscal_operation_status",
    "FiscalOperationType": "fiscal_operation_type",
    "FiscalOperations": "fiscal_operations",
    "FiscalReceipt": "fiscal_receipt",
    "FiscalReceiptRequest": "fiscal_receipt_request",
    "FiscalTransaction": "fiscal_transaction",
    "FrozenMembership": "frozen_membership",
    "GetServiceCategoryListMeta": "get_service_category_list_meta",
    "GiftCard": "gift_card",
    "GiftCardExpiration": "gift_card_expiration",
    "GiftCardOnlineSale": "gift_card_online_sale",
    "GiftCardPaymentInput": "gift_card_payment_input",
    "GiftCardPaymentMethod": "gift_card_payment_method",
    "GiftCardPaymentRequest": "gift_card_payment_request",
    "GiftCardType": "gift_card_type",
    "GoodWebhook": "good_webhook",
    "GoodWebhookData": "good_webhook_data",
    "GoodsOperationWebhook": "goods_operation_webhook",
    "GoodsOperationWebhookData": "goods_operation_webhook_data",
    "GoodsOperationWebhookDataClient": "goods_operation_webhook_data_client",
    "GoodsOperationWebhookDataGood": "goods_operation_webhook_data_good",
    "GoodsOperationWebhookDataMaster": "goods_operation_webhook_data_master",
    "GoodsOperationWebhookDataService": "goods_operation_webhook_data_service",
    "GoodsOperationWebhookDataStorage": "goods_operation_webhook_data_storage",
    "GoodsOperationWebhookDataSupplier": "goods_operation_webhook_data_supplier",
    "GoodsOperationWebhookDataUnit": "goods_operation_webhook_data_unit",
    "GoodsTransaction": "goods_transaction",
    "GoodsTransactionCreate": "goods_transaction_create",
    "GoodsTransactionDetails": "goods_transaction_details",
    "GoodsTransactionUpdate": "goods_transaction_update",
    "Image": "image",
    "ImageDeletion": "image_deletion",
    "ImageGroup": "image_group",
    "ImageSet": "image_set",
    "ImageUpload": "image_upload",
    "InventoryAccess": "inventory_access",
    "InventoryOperation": "inventory_operation",
    "InventoryOperationCreate": "inventory_operation_create",
    "InventoryOperationDocument": "inventory_operation_document",
    "InventoryOperationLocation": "inventory_operation_location",
    "InventoryOperationTransaction": "inventory_operation_transaction",
    "LegacyLocationUser": "legacy_location_user",
    "LegacyServiceDetails": "legacy_service_details",
    "LegacyTeamMemberWorkdayUpdate": "legacy_team_member_workday_update",
    "Location": "location",
    "LocationAnalytics": "location_analytics",
    "LocationBookingForm": "location_booking_form",
    "LocationCreate": "location_create",
    "LocationCustomField": "location_custom_field",
    "LocationDetails": "location_details",
    "LocationDetailsMainGroup": "location_details_main_group",
    "LocationGroup": "location_group",
    "LocationServiceLink": "location_service_link",
    "LocationSocial": "location_social",
    "LocationSubscription": "location_subscription",
    "LocationUpdate": "location_update",
    "LocationUser": "location_user",
    "LocationUserAccess": "location_user_access",
    "LocationUserRole": "location_user_role",
    "LoyaltyAccess": "loyalty_access",
    "LoyaltyCard": "loyalty_card",
    "LoyaltyCardBalance": "loyalty_card_balance",
    "LoyaltyCardIssueRequest": "loyalty_card_issue_request",
    "LoyaltyCardPaymentInput": "loyalty_card_payment_input",
    "LoyaltyCardPaymentMethod": "loyalty_card_payment_method",
    "LoyaltyCardPaymentRequest": "loyalty_card_payment_request",
    "LoyaltyCardProgram": "loyalty_card_program",
    "LoyaltyCardProgramRule": "loyalty_card_program_rule",
    "LoyaltyCardTransactionCreate": "loyalty_card_transaction_create",
    "LoyaltyCardType": "loyalty_card_type",
    "LoyaltyCardTypeRef": "loyalty_card_type_ref",
    "LoyaltyCardWebhook": "loyalty_card_webhook",
    "LoyaltyCardWebhookData": "loyalty_card_webhook_data",
    "LoyaltyCardWithdrawalRequest": "loyalty_card_withdrawal_request",
    "LoyaltyCode": "loyalty_code",
    "LoyaltyNotificationTemplate": "loyalty_notification_template",
    "LoyaltyProgram": "loyalty_program",
    "LoyaltyProgramClientCounts": "loyalty_program_client_counts",
    "LoyaltyProgramClientStatistics": "loyalty_program_client_statistics",
    "LoyaltyProgramClientTotals": "loyalty_program_client_totals",
    "LoyaltyProgramDailyRevenue": "loyalty_program_daily_revenue",
    "LoyaltyProgramDailyVisits": "loyalty_program_daily_visits",
    "LoyaltyProgramKind": "loyalty_program_kind",
    "LoyaltyProgramLocation": "loyalty_program_location",
    "LoyaltyProgramPaymentInput": "loyalty_program_payment_input",
    "LoyaltyProgramPaymentMethod": "loyalty_program_payment_method",
    "LoyaltyProgramPaymentRequest": "loyalty_program_payment_request",
    "LoyaltyProgramRevenue": "loyalty_program_revenue",
    "LoyaltyProgramRevenueSums": "loyalty_program_revenue_sums",
    "LoyaltyProgramRevenueTotals": "loyalty_program_revenue_totals",
    "LoyaltyProgramRule": "loyalty_program_rule",
    "LoyaltyProgramRuleInput": "loyalty_program_rule_input",
    "LoyaltyProgramTeamMemberStatistics": "loyalty_program_team_member_statistics",
    "LoyaltyTransaction": "loyalty_transaction",
    "LoyaltyTransactionProgram": "loyalty_transaction_program",
    "MarketplaceCallback": "marketplace_callback",
    "MarketplaceChannel": "marketplace_channel",
    "MarketplaceConnection": "marketplace_connection",
    "MarketplaceConnectionChange": "marketplace_connection_change",
    "MarketplaceConnectionState": "marketplace_connection_state",
    "MarketplaceDiscount": "marketplace_discount",
    "MarketplaceLocation": "marketplace_location",
    "MarketplacePayment": "marketplace_payment",
    "MarketplacePaymentId": "marketplace_payment_id",
    "MarketplacePaymentLink": "marketplace_payment_link",
    "MarketplacePaymentNotice": "marketplace_payment_notice",
    "MarketplaceRedirect": "marketplace_redirect",
    "MarketplaceSenderNames": "marketplace_sender_names",
    "MarketplaceTariff": "marketplace_tariff",
    "MarketplaceTariffOption": "marketplace_tariff_option",
    "MarketplaceWebhook": "marketplace_webhook",
    "MeasurementUnit": "measurement_unit",
    "Membership": "membership",
    "MembershipBalance": "membership_balance",
    "MembershipBalanceUpdate": "membership_balance_update",
    "MembershipCheckAttributes": "membership_check_attributes",
    "MembershipFreezeRequest": "membership_freeze_request",
    "MembershipPaymentInput": "membership_payment_input",
    "MembershipPaymentMethod": "membership_payment_method",
    "MembershipPaymentRequest": "membership_payment_request",
    "MembershipPeriodUpdate": "membership_period_update",
    "MembershipServiceLink": "membership_service_link",
    "MembershipStatus": "membership_status",
    "MembershipType": "membership_type",
    "MembershipTypeArchiveRequest": "membership_type_archive_request",
    "MembershipTypeBalance": "membership_type_balance",
    "MembershipTypeBalanceLink": "membership_type_balance_link",
    "MembershipTypeRelationship": "membership_type_relationship",
    "MembershipTypeRestoreRequest": "membership_type_restore_request",
    "MessageDeliveryStatus": "message_delivery_status",
    "MessageMeta": "message_meta",
    "NearestBookingSlots": "nearest_booking_slots",
    "NotificationAccess": "notification_access",
    "NotificationChannels": "notification_channels",
    "NotificationTemplate": "notification_template",
    "NotificationTemplateInput": "notification_template_input",
    "NotificationTypeSettings": "notification_type_settings",
    "OccupancySeries": "occupancy_series",
    "OccupancyStatistics": "occupancy_statistics",
    "OnlineBooking": "online_booking",
    "OnlineBookingAccess": "online_booking_access",
    "OnlineBookingAppointment": "online_booking_appointment",
    "OnlineBookingCreate": "online_booking_create",
    "OnlineBookingLocation": "online_booking_location",
    "OnlineBookingService": "online_booking_service",
    "OnlineBookingSettings": "online_booking_settings",
    "OnlineBookingSettingsUpdate": "online_booking_settings_update",
    "OnlineBookingTeamMember": "online_booking_team_member",
    "OnlineBookingUpdate": "online_booking_update",
    "OtherAccess": "other_access",
    "PageMeta": "page_meta",
    "PaidSale": "paid_sale",
    "PaidSaleState": "paid_sale_state",
    "PartnerAppointment": "partner_appointment",
    "PartnerAppointmentClient": "partner_appointment_client",
    "PartnerAppointmentLocation": "partner_appointment_location",
    "PartnerAppointmentService": "partner_appointment_service",
    "PatchedService": "patched_service",
    "PatchedServiceTeamMember": "patched_service_team_member",
    "PaymentMethod": "payment_method",
    "PaymentMethodAccount": "payment_method_account",
    "PaymentPolicy": "payment_policy",
    "PayrollCalculation": "payroll_calculation",
    "PayrollDiscrepancy": "payroll_discrepancy",
    "PayrollFigures": "payroll_figures",
    "PayrollItem": "payroll_item",
    "PayrollPayment": "payroll_payment",
    "PayrollRule": "payroll_rule",
    "PayrollTarget": "payroll_target",
    "PayrollTargetCalculation": "payroll_target_calculation",
    "PayrollTotal": "payroll_total",
    "PermissionOption": "permission_option",
    "PermissionType": "permission_type",
    "PermissionValue": "permission_value",
    "PhoneCheck": "phone_check",
    "Position": "position",
    "PositionCreate": "position_create",
    "PositionRef": "position_ref",
    "PrivacyPolicy": "privacy_policy",
    "PrivacyPolicyText": "privacy_policy_text",
    "Product": "product",
    "ProductCategory": "product_category",
    "ProductCategoryComposition": "product_category_composition",
    "ProductCategoryCreate": "product_category_create",
    "ProductCategoryUpdate": "product_category_update",
    "ProductCreate": "product_create",
    "ProductDetails": "product_details",
    "ProductStock": "product_stock",
    "ProductTreeItem": "product_tree_item",
    "ProductUpdate": "product_update",
    "PurchasedProduct": "purchased_product",
    "PushChannel": "push_channel",
    "QuickTeamMemberCreate": "quick_team_member_create",
    "RecordWebhook": "record_webhook",
    "RecordWebhookData": "record_webhook_data",
    "RecordWebhookDataClient": "record_webhook_data_client",
    "RecordWebhookDataDocument": "record_webhook_data_document",
    "RecordWebhookDataRecordLabel": "record_webhook_data_record_label",
    "RecordWebhookDataService": "record_webhook_data_service",
    "RecordWebhookDataStaff": "record_webhook_data_staff",
    "RecordWebhookDataStaffPosition": "record_webhook_data_staff_position",
    "Reference": "reference",
    "ReferralPaymentInput": "referral_payment_input",
    "ReferralPaymentMethod": "referral_payment_method",
    "ReferralPaymentRequest": "referral_payment_request",
    "ReferralProgramRequest": "referral_program_request",
    "Resource": "resource",
    "ResourceIdentifier": "resource_identifier",
    "ResourceInstance": "resource_instance",
    "ResultCountMeta": "result_count_meta",
    "RevenueStatistics": "revenue_statistics",
    "Review": "review",
    "ReviewCreate": "review_create",
    "RolePermission": "role_permission",
    "SalarySchemeCount": "salary_scheme_count",
    "Sale": "sale",
    "SaleAccount": "sale_account",
    "SaleDeposit": "sale_deposit",
    "SaleFiscalOperations": "sale_fiscal_operations",
    "SaleFiscalTransaction": "sale_fiscal_transaction",
    "SaleItem": "sale_item",
    "SaleLoyaltyTransaction": "sale_loyalty_transaction",
    "SalePaymentMethod": "sale_payment_method",
    "SalePaymentTransaction": "sale_payment_transaction",
    "SaleState": "sale_state",
    "SalonWebhook": "salon_webhook",
    "SalonWebhookData": "salon_webhook_data",
    "SalonWebhookDataMainGroup": "salon_webhook_data_main_group",
    "SalonWebhookDataSocial": "salon_webhook_data_social",
    "SavedCustomField": "saved_custom_field",
    "SavedCustomFieldType": "saved_custom_field_type",
    "SavedLocationCustomField": "saved_location_custom_field",
    "ScheduleDay": "schedule_day",
    "ScheduleDayCreate": "schedule_day_create",
    "ScheduleDayEvent": "schedule_day_event",
    "ScheduleDaySummary": "schedule_day_summary",
    "ScheduleDayUpdate": "schedule_day_update",
    "ScheduleTeamMember": "schedule_team_member",
    "ScheduleWebhook": "schedule_webhook",
    "ScheduledEvent": "scheduled_event",
    "SeanceSlot": "seance_slot",
    "SecurityAccess": "security_access",
    "Service": "service",
    "ServiceAssignment": "service_assignment",
    "ServiceAssignmentCreate": "service_assignment_create",
    "ServiceAssignmentUpdate": "service_assignment_update",
    "ServiceBalance": "service_balance",
    "ServiceBillOfMaterials": "service_bill_of_materials",
    "ServiceBillOfMaterialsItem": "service_bill_of_materials_item",
    "ServiceCategory": "service_category",
    "ServiceCategoryCreate": "service_category_create",
    "ServiceCategoryDetails": "service_category_details",
    "ServiceCategoryRef": "service_category_ref",
    "ServiceCategoryUpdate": "service_category_update",
    "ServiceCategoryWebhook": "service_category_webhook",
    "ServiceCategoryWebhookData": "service_category_webhook_data",
    "ServiceConsumable": "service_consumable",
    "ServiceConsumableInput": "service_consumable_input",
    "ServiceConsumablesUpdate": "service_consumables_update",
    "ServiceCreate": "service_create",
    "ServiceDetails": "service_details",
    "ServiceLinksUpdate": "service_links_update",
    "ServicePatch": "service_patch",
    "ServiceRef": "service_ref",
    "ServiceTeamMember": "service_team_member",
    "ServiceTeamMemberSettings": "service_team_member_settings",
    "ServiceTeamMemberSettingsPrice": "service_team_member_settings_price",
    "ServiceTitleTranslation": "service_title_translation",
    "ServiceUpdate": "service_update",
    "ServiceWebhook": "service_webhook",
    "ServiceWebhookData": "service_webhook_data",
    "ServiceWebhookDataStaff": "service_webhook_data_staff",
    "SettingsAccess": "settings_access",
    "Settlement": "settlement",
    "SettlementCurrency": "settlement_currency",
    "SettlementSums": "settlement_sums",
    "SmsCampaignRequest": "sms_campaign_request",
    "SmsNewsletterRequest": "sms_newsletter_request",
    "SocialLinks": "social_links",
    "StaffWebhook": "staff_webhook",
    "StaffWebhookData": "staff_webhook_data",
    "StaffWebhookDataPosition": "staff_webhook_data_position",
    "StaffWebhookDataUser": "staff_webhook_data_user",
    "Storage": "storage",
    "Tag": "tag",
    "TagRef": "tag_ref",
    "TagUpdate": "tag_update",
    "TaxSystem": "tax_system",
    "TeamMember": "team_member",
    "TeamMemberCreate": "team_member_create",
    "TeamMemberDetails": "team_member_details",
    "TeamMemberDetailsPosition": "team_member_details_position",
    "TeamMemberName": "team_member_name",
    "TeamMemberPayroll": "team_member_payroll",
    "TeamMemberPosition": "team_member_position",
    "TeamMemberProfile": "team_member_profile",
    "TeamMemberProfilePosition": "team_member_profile_position",
    "TeamMemberRef": "team_member_ref",
    "TeamMemberSalaryScheme": "team_member_salary_scheme",
    "TeamMemberScheduleDay": "team_member_schedule_day",
    "TeamMemberScheduleUpdate": "team_member_schedule_update",
    "TeamMemberServiceBillOfMaterials": "team_member_service_bill_of_materials",
    "TeamMemberServiceBillOfMaterialsItem": "team_member_service_bill_of_materials_item",
    "TeamMemberServiceLink": "team_member_service_link",
    "TeamMemberSummary": "team_member_summary",
    "TeamMemberUpdate": "team_member_update",
    "TeamMemberUser": "team_member_user",
    "TeamMemberWorkday": "team_member_workday",
    "TeamMemberWorkdayUpdate": "team_member_workday_update",
    "TeamWorkloadDay": "team_workload_day",
    "TimeslotGrid": "timeslot_grid",
    "TimeslotSettings": "timeslot_settings",
    "TipSettings": "tip_settings",
    "TipSettingsEmployee": "tip_settings_employee",
    "TipSettingsTeamMember": "tip_settings_team_member",
    "TipSettingsTeamMemberEmployee": "tip_settings_team_member_employee",
    "TipSettingsTeamMemberPosition": "tip_settings_team_member_position",
    "TipSettingsTeamMemberUser": "tip_settings_team_member_user",
    "TipSettingsUser": "tip_settings_user",
    "TitleRef": "title_ref",
    "TopUpDocument": "top_up_document",
    "TopUpPayment": "top_up_payment",
    "TotalCountMeta": "total_count_meta",
    "TransactionAccount": "transaction_account",
    "TransactionClient": "transaction_client",
    "TransactionProduct": "transaction_product",
    "UnfrozenMembership": "unfrozen_membership",
    "UnitCorrectionRule": "unit_correction_rule",
    "UnitRef": "unit_ref",
    "UpdatedAppointment": "updated_appointment",
    "UpdatedAppointmentCalendarSettings": "updated_appointment_calendar_settings",
    "UpdatedAppointmentTeamMember": "updated_appointment_team_member",
    "UpdatedChainLoyaltyProgram": "updated_chain_loyalty_program",
    "UpdatedEvent": "updated_event",
    "UpdatedEventTeamMember": "updated_event_team_member",
    "UpdatedGoodsTransaction": "updated_goods_transaction",
    "UpdatedLocation": "updated_location",
    "UpdatedLocationMainGroup": "updated_location_main_group",
    "UpdatedMembershipPeriod": "updated_membership_period",
    "UpdatedOnlineBookingSettings": "updated_online_booking_settings",
    "UpdatedProductCategory": "updated_product_category",
    "UpdatedService": "updated_service",
    "UpdatedServiceAssignment": "updated_service_assignment",
    "UpdatedServiceConsumable": "updated_service_consumable",
    "UpdatedTeamMember": "updated_team_member",
    "UpdatedTeamMemberScheduleDay": "updated_team_member_schedule_day",
    "UpdatedTipSettings": "updated_tip_settings",
    "UpdatedTipSettingsTeamMember": "updated_tip_settings_team_member",
    "UpdatedTransactionProduct": "updated_transaction_product",
    "UpdatedUserNotificationSettings": "updated_user_notification_settings",
    "UpdatedUserNotificationType": "updated_user_notification_type",
    "UploadedImage": "uploaded_image",
    "UploadedImageFile": "uploaded_image_file",
    "UploadedImageGroup": "uploaded_image_group",
    "UserAccessRights": "user_access_rights",
    "UserCopyRequest": "user_copy_request",
    "UserCredentials": "user_credentials",
    "UserGiftCardType": "user_gift_card_type",
    "UserInvitation": "user_invitation",
    "UserInvitationRequest": "user_invitation_request",
    "UserLocationLink": "user_location_link",
    "UserLocationUnlink": "user_location_unlink",
    "UserMembershipType": "user_membership_type",
    "UserNotificationSettings": "user_notification_settings",
    "UserNotificationSettingsUpdate": "user_notification_settings_update",
    "UserNotificationType": "user_notification_type",
    "UserNotificationTypeUpdate": "user_notification_type_update",
    "UserPermissions": "user_permissions",
    "UserPermissionsUpdate": "user_permissions_update",
    "UserRemovalRequest": "user_removal_request",
    "UserRoleDetails": "user_role_details",
    "VatRate": "vat_rate",
    "VerificationCodeRequest": "verification_code_request",
    "Visit": "visit",
    "VisitAppointment": "visit_appointment",
    "VisitClient": "visit_client",
    "VisitDetails": "visit_details",
    "VisitDocument": "visit_document",
    "VisitFinancialTransaction": "visit_financial_transaction",
    "VisitFiscalDocument": "visit_fiscal_document",
    "VisitFiscalOperations": "visit_fiscal_operations",
    "VisitFiscalTransaction": "visit_fiscal_transaction",
    "VisitGoodsInput": "visit_goods_input",
    "VisitItem": "visit_item",
    "VisitLoyaltyTransaction": "visit_loyalty_transaction",
    "VisitLoyaltyTransactionType": "visit_loyalty_transaction_type",
    "VisitPayment": "visit_payment",
    "VisitPaymentClient": "visit_payment_client",
    "VisitPaymentInput": "visit_payment_input",
    "VisitReference": "visit_reference",
    "VisitServiceInput": "visit_service_input",
    "VisitTeamMember": "visit_team_member",
    "VisitTips": "visit_tips",
    "VisitUpdate": "visit_update",
    "Visitor": "visitor",
    "VisitorAccess": "visitor_access",
    "VisitorCodeLogin": "visitor_code_login",
    "VisitorLogin": "visitor_login",
    "VisitorPasswordChange": "visitor_password_change",
    "VisitorUpdate": "visitor_update",
    "VisitorUserToken": "visitor_user_token",
    "VoipCall": "voip_call",
    "VoipCallFilter": "voip_call_filter",
    "VoipCallNotification": "voip_call_notification",
    "VoipCallRecord": "voip_call_record",
    "VoipDisable": "voip_disable",
    "VoipEnable": "voip_enable",
    "WebhookSettings": "webhook_settings",
    "WebhookSettingsUpdate": "webhook_settings_update",
    "WeekdayTimeslots": "weekday_timeslots",
    "WorkingDaysAssignment": "working_days_assignment",
    "WorkingDaysDeletion": "working_days_deletion",
    "WorkingInterval": "working_interval",
}

__all__ = [
    "Account",
    "AccountPaymentInput",
    "AccountPaymentMethod",
    "AccountPaymentRequest",
    "AccountRef",
    "AnalyticsFigure",
    "ApplicableItem",
    "Appointment",
    "AppointmentAttendance",
    "AppointmentAttendanceResult",
    "AppointmentCalendarAccess",
    "AppointmentCalendarSettings",
    "AppointmentCalendarSettingsUpdate",
    "AppointmentClient",
    "AppointmentClientTag",
    "AppointmentConsumable",
    "AppointmentCreate",
    "AppointmentDetails",
    "AppointmentDocument",
    "AppointmentFormAccess",
    "AppointmentGoodsTransaction",
    "AppointmentLabel",
    "AppointmentPayment",
    "AppointmentService",
    "AppointmentServiceConsumables",
    "AppointmentServiceDetails",
    "AppointmentStatistics",
    "AppointmentTeamMember",
    "AppointmentTeamMemberPosition",
    "AppointmentUpdate",
    "AssignedTeamMember",
    "AuthorizedUser",
    "Availability",
    "AvailabilityCreate",
    "AvailabilityInterval",
    "BalanceContainer",
    "BalanceService",
    "BalanceServiceCategory",
    "BalanceServiceCategoryCategory",
    "BillOfMaterials",
    "BillOfMaterialsItem",
    "BillOfMaterialsUnlinkRequest",
    "BookableService",
    "BookableServiceCategory",
    "BookableServices",
    "BookableTeamMember",
    "BookableTeamMemberPosition",
    "BookedAppointment",
    "BookedEvent",
    "BookedService",
    "BookingCheck",
    "BookingCheckAppointment",
    "BookingDates",
    "BookingForm",
    "BookingFormHeaderPicture",
    "BookingFormLanguage",
    "BookingFormStep",
    "BookingFormStyle",
    "BookingSlot",
    "BookingWidget",
    "BookingWidgetCreate",
    "BookingWidgetDetails",
    "BookingWidgetUpdate",
    "BulkClientError",
    "BulkCreatedClients",
    "BusinessGroup",
    "BusinessType",
    "BusyInterval",
    "Cashier",
    "Chain",
    "ChainAccess",
    "ChainClient",
    "ChainClientSearchResult",
    "ChainGiftCardType",
    "ChainGiftCardTypeCreate",
    "ChainGiftCardTypeUpdate",
    "ChainLocation",
    "ChainLoyaltyCardType",
    "ChainLoyaltyProgram",
    "ChainLoyaltyProgramCreate",
    "ChainLoyaltyProgramUpdate",
    "ChainLoyaltyTransaction",
    "ChainMembershipType",
    "ChainMembershipTypeCreate",
    "ChainMembershipTypeUpdate",
    "ChainRef",
    "ChainServiceCategory",
    "ChainServiceRef",
    "City",
    "Client",
    "ClientAccount",
    "ClientAccountHistoryEntry",
    "ClientAccountHistoryTransaction",
    "ClientAccountTopUp",
    "ClientAccountTopUpRequest",
    "ClientAccountTransaction",
    "ClientAccountTransactionType",
    "ClientAccountType",
    "ClientBaseAccess",
    "ClientBulkCreate",
    "ClientComment",
    "ClientCommentCreate",
    "ClientCommentUser",
    "ClientContact",
    "ClientCreate",
    "ClientFile",
    "ClientFileUpload",
    "ClientGiftCard",
    "ClientGiftCardType",
    "ClientGiftCardTypeItemType",
    "ClientLoyaltyCard",
    "ClientLoyaltyCardProgram",
    "ClientLoyaltyCardProgramRule",
    "ClientLoyaltyCardProgramType",
    "ClientLoyaltyCardType",
    "ClientMembership",
    "ClientMembershipType",
    "ClientPurchase",
    "ClientRef",
    "ClientSchedule",
    "ClientScheduleCreate",
    "ClientScheduleUpdate",
    "ClientSearchFilter",
    "ClientSearchRequest",
    "ClientSearchResult",
    "ClientStatistics",
    "ClientSuggestion",
    "ClientTag",
    "ClientUpdate",
    "ClientVisit",
    "ClientVisitHistory",
    "ClientVisitSearchMeta",
    "ClientVisitSearchRequest",
    "ClientVisitService",
    "ClientWebhook",
    "ClientWebhookData",
    "ClientWebhookDataCategory",
    "CommentFile",
    "ConsumableProduct",
    "CountMeta",
    "Country",
    "CreatedClientSchedule",
    "CreatedDocument",
    "CreatedEventSchedule",
    "CreatedFinancialTransaction",
    "CreatedLocation",
    "CreatedPosition",
    "CreatedProductCategory",
    "CreatedScheduleDay",
    "CreatedScheduledEvent",
    "CreatedService",
    "CreatedServiceCategory",
    "CreatedTag",
    "Currency",
    "CurrentUser",
    "CustomField",
    "CustomFieldCreate",
    "CustomFieldType",
    "CustomFieldUpdate",
    "DailyPayroll",
    "DailyPayrollReport",
    "DailySeries",
    "DailySettlement",
    "DailySettlementReport",
    "DashboardAccess",
    "DateCursor",
    "DateCursorRange",
    "DateTimeslots",
    "DayEndAccountPayment",
    "DayEndClient",
    "DayEndDiscount",
    "DayEndPaymentTotals",
    "DayEndPayments",
    "DayEndReport",
    "DayEndSoldItem",
    "DayEndSoldItemTransaction",
    "DayEndStatistics",
    "DayEndTeamMember",
    "DayReport",
    "DepositPaymentInput",
    "DepositPaymentMethod",
    "DepositPaymentRequest",
    "DeprecatedGetServiceCategoryListMeta",
    "Document",
    "DocumentAccount",
    "DocumentAuthor",
    "DocumentCreate",
    "DocumentFinancialTransaction",
    "DocumentGoodsTransaction",
    "DocumentLocation",
    "DocumentLocationDetails",
    "DocumentUpdate",
    "DocumentUser",
    "DuplicatedEvent",
    "EmailCampaignRequest",
    "EmailNewsletterRequest",
    "Event",
    "EventBooking",
    "EventCreate",
    "EventDateRange",
    "EventDetails",
    "EventDuplication",
    "EventDuplicationByRepeat",
    "EventDuplicationByStrategy",
    "EventDuplicationStrategy",
    "EventDuplicationStrategyCreate",
    "EventDuplicationStrategyUpdate",
    "EventDuration",
    "EventMembership",
    "EventMembershipAttributes",
    "EventMembershipCheck",
    "EventMembershipRelationships",
    "EventResourceInstance",
    "EventSchedule",
    "EventScheduleCreate",
    "EventScheduleDayCreate",
    "EventScheduleUpdate",
    "EventSearchFilter",
    "EventSearchFilterOption",
    "EventService",
    "EventServiceDetails",
    "EventServiceRef",
    "EventServiceResource",
    "EventServiceTeamMember",
    "EventTeamMember",
    "EventTeamMemberRef",
    "EventUpdate",
    "ExpenseRef",
    "FeedbackCharge",
    "FeedbackCreate",
    "FeedbackForm",
    "FeedbackFormAppointment",
    "FeedbackFormLanguage",
    "FeedbackFormLinks",
    "FeedbackFormLocation",
    "FeedbackFormTeamMember",
    "FeedbackResult",
    "FinanceAccess",
    "FinanceOperationWebhook",
    "FinanceOperationWebhookData",
    "FinanceOperationWebhookDataAccount",
    "FinanceOperationWebhookDataClient",
    "FinanceOperationWebhookDataExpense",
    "FinancialTransaction",
    "FinancialTransactionCreate",
    "FinancialTransactionUpdate",
    "FiscalDocument",
    "FiscalOperation",
    "FiscalOperationCashier",
    "FiscalOperationDocument",
    "FiscalOperationStatus",
    "FiscalOperationType",
    "FiscalOperations",
    "FiscalReceipt",
    "FiscalReceiptRequest",
    "FiscalTransaction",
    "FrozenMembership",
    "GetServiceCategoryListMeta",
    "GiftCard",
    "GiftCardExpiration",
    "GiftCardOnlineSale",
    "GiftCardPaymentInput",
    "GiftCardPaymentMethod",
    "GiftCardPaymentRequest",
    "GiftCardType",
    "GoodWebhook",
    "GoodWebhookData",
    "GoodsOperationWebhook",
    "GoodsOperationWebhookData",
    "GoodsOperationWebhookDataClient",
    "GoodsOperationWebhookDataGood",
    "GoodsOperationWebhookDataMaster",
    "GoodsOperationWebhookDataService",
    "GoodsOperationWebhookDataStorage",
    "GoodsOperationWebhookDataSupplier",
    "GoodsOperationWebhookDataUnit",
    "GoodsTransaction",
    "GoodsTransactionCreate",
    "GoodsTransactionDetails",
    "GoodsTransactionUpdate",
    "Image",
    "ImageDeletion",
    "ImageGroup",
    "ImageSet",
    "ImageUpload",
    "InventoryAccess",
    "InventoryOperation",
    "InventoryOperationCreate",
    "InventoryOperationDocument",
    "InventoryOperationLocation",
    "InventoryOperationTransaction",
    "LegacyLocationUser",
    "LegacyServiceDetails",
    "LegacyTeamMemberWorkdayUpdate",
    "Location",
    "LocationAnalytics",
    "LocationBookingForm",
    "LocationCreate",
    "LocationCustomField",
    "LocationDetails",
    "LocationDetailsMainGroup",
    "LocationGroup",
    "LocationServiceLink",
    "LocationSocial",
    "LocationSubscription",
    "LocationUpdate",
    "LocationUser",
    "LocationUserAccess",
    "LocationUserRole",
    "LoyaltyAccess",
    "LoyaltyCard",
    "LoyaltyCardBalance",
    "LoyaltyCardIssueRequest",
    "LoyaltyCardPaymentInput",
    "LoyaltyCardPaymentMethod",
    "LoyaltyCardPaymentRequest",
    "LoyaltyCardProgram",
    "LoyaltyCardProgramRule",
    "LoyaltyCardTransactionCreate",
    "LoyaltyCardType",
    "LoyaltyCardTypeRef",
    "LoyaltyCardWebhook",
    "LoyaltyCardWebhookData",
    "LoyaltyCardWithdrawalRequest",
    "LoyaltyCode",
    "LoyaltyNotificationTemplate",
    "LoyaltyProgram",
    "LoyaltyProgramClientCounts",
    "LoyaltyProgramClientStatistics",
    "LoyaltyProgramClientTotals",
    "LoyaltyProgramDailyRevenue",
    "LoyaltyProgramDailyVisits",
    "LoyaltyProgramKind",
    "LoyaltyProgramLocation",
    "LoyaltyProgramPaymentInput",
    "LoyaltyProgramPaymentMethod",
    "LoyaltyProgramPaymentRequest",
    "LoyaltyProgramRevenue",
    "LoyaltyProgramRevenueSums",
    "LoyaltyProgramRevenueTotals",
    "LoyaltyProgramRule",
    "LoyaltyProgramRuleInput",
    "LoyaltyProgramTeamMemberStatistics",
    "LoyaltyTransaction",
    "LoyaltyTransactionProgram",
    "MarketplaceCallback",
    "MarketplaceChannel",
    "MarketplaceConnection",
    "MarketplaceConnectionChange",
    "MarketplaceConnectionState",
    "MarketplaceDiscount",
    "MarketplaceLocation",
    "MarketplacePayment",
    "MarketplacePaymentId",
    "MarketplacePaymentLink",
    "MarketplacePaymentNotice",
    "MarketplaceRedirect",
    "MarketplaceSenderNames",
    "MarketplaceTariff",
    "MarketplaceTariffOption",
    "MarketplaceWebhook",
    "MeasurementUnit",
    "Membership",
    "MembershipBalance",
    "MembershipBalanceUpdate",
    "MembershipCheckAttributes",
    "MembershipFreezeRequest",
    "MembershipPaymentInput",
    "MembershipPaymentMethod",
    "MembershipPaymentRequest",
    "MembershipPeriodUpdate",
    "MembershipServiceLink",
    "MembershipStatus",
    "MembershipType",
    "MembershipTypeArchiveRequest",
    "MembershipTypeBalance",
    "MembershipTypeBalanceLink",
    "MembershipTypeRelationship",
    "MembershipTypeRestoreRequest",
    "MessageDeliveryStatus",
    "MessageMeta",
    "NearestBookingSlots",
    "NotificationAccess",
    "NotificationChannels",
    "NotificationTemplate",
    "NotificationTemplateInput",
    "NotificationTypeSettings",
    "OccupancySeries",
    "OccupancyStatistics",
    "OnlineBooking",
    "OnlineBookingAccess",
    "OnlineBookingAppointment",
    "OnlineBookingCreate",
    "OnlineBookingLocation",
    "OnlineBookingService",
    "OnlineBookingSettings",
    "OnlineBookingSettingsUpdate",
    "OnlineBookingTeamMember",
    "OnlineBookingUpdate",
    "OtherAccess",
    "PageMeta",
    "PaidSale",
    "PaidSaleState",
    "PartnerAppointment",
    "PartnerAppointmentClient",
    "PartnerAppointmentLocation",
    "PartnerAppointmentService",
    "PatchedService",
    "PatchedServiceTeamMember",
    "PaymentMethod",
    "PaymentMethodAccount",
    "PaymentPolicy",
    "PayrollCalculation",
    "PayrollDiscrepancy",
    "PayrollFigures",
    "PayrollItem",
    "PayrollPayment",
    "PayrollRule",
    "PayrollTarget",
    "PayrollTargetCalculation",
    "PayrollTotal",
    "PermissionOption",
    "PermissionType",
    "PermissionValue",
    "PhoneCheck",
    "Position",
    "PositionCreate",
    "PositionRef",
    "PrivacyPolicy",
    "PrivacyPolicyText",
    "Product",
    "ProductCategory",
    "ProductCategoryComposition",
    "ProductCategoryCreate",
    "ProductCategoryUpdate",
    "ProductCreate",
    "ProductDetails",
    "ProductStock",
    "ProductTreeItem",
    "ProductUpdate",
    "PurchasedProduct",
    "PushChannel",
    "QuickTeamMemberCreate",
    "RecordWebhook",
    "RecordWebhookData",
    "RecordWebhookDataClient",
    "RecordWebhookDataDocument",
    "RecordWebhookDataRecordLabel",
    "RecordWebhookDataService",
    "RecordWebhookDataStaff",
    "RecordWebhookDataStaffPosition",
    "Reference",
    "ReferralPaymentInput",
    "ReferralPaymentMethod",
    "ReferralPaymentRequest",
    "ReferralProgramRequest",
    "Resource",
    "ResourceIdentifier",
    "ResourceInstance",
    "ResultCountMeta",
    "RevenueStatistics",
    "Review",
    "ReviewCreate",
    "RolePermission",
    "SalarySchemeCount",
    "Sale",
    "SaleAccount",
    "SaleDeposit",
    "SaleFiscalOperations",
    "SaleFiscalTransaction",
    "SaleItem",
    "SaleLoyaltyTransaction",
    "SalePaymentMethod",
    "SalePaymentTransaction",
    "SaleState",
    "SalonWebhook",
    "SalonWebhookData",
    "SalonWebhookDataMainGroup",
    "SalonWebhookDataSocial",
    "SavedCustomField",
    "SavedCustomFieldType",
    "SavedLocationCustomField",
    "ScheduleDay",
    "ScheduleDayCreate",
    "ScheduleDayEvent",
    "ScheduleDaySummary",
    "ScheduleDayUpdate",
    "ScheduleTeamMember",
    "ScheduleWebhook",
    "ScheduledEvent",
    "SeanceSlot",
    "SecurityAccess",
    "Service",
    "ServiceAssignment",
    "ServiceAssignmentCreate",
    "ServiceAssignmentUpdate",
    "ServiceBalance",
    "ServiceBillOfMaterials",
    "ServiceBillOfMaterialsItem",
    "ServiceCategory",
    "ServiceCategoryCreate",
    "ServiceCategoryDetails",
    "ServiceCategoryRef",
    "ServiceCategoryUpdate",
    "ServiceCategoryWebhook",
    "ServiceCategoryWebhookData",
    "ServiceConsumable",
    "ServiceConsumableInput",
    "ServiceConsumablesUpdate",
    "ServiceCreate",
    "ServiceDetails",
    "ServiceLinksUpdate",
    "ServicePatch",
    "ServiceRef",
    "ServiceTeamMember",
    "ServiceTeamMemberSettings",
    "ServiceTeamMemberSettingsPrice",
    "ServiceTitleTranslation",
    "ServiceUpdate",
    "ServiceWebhook",
    "ServiceWebhookData",
    "ServiceWebhookDataStaff",
    "SettingsAccess",
    "Settlement",
    "SettlementCurrency",
    "SettlementSums",
    "SmsCampaignRequest",
    "SmsNewsletterRequest",
    "SocialLinks",
    "StaffWebhook",
    "StaffWebhookData",
    "StaffWebhookDataPosition",
    "StaffWebhookDataUser",
    "Storage",
    "Tag",
    "TagRef",
    "TagUpdate",
    "TaxSystem",
    "TeamMember",
    "TeamMemberCreate",
    "TeamMemberDetails",
    "TeamMemberDetailsPosition",
    "TeamMemberName",
    "TeamMemberPayroll",
    "TeamMemberPosition",
    "TeamMemberProfile",
    "TeamMemberProfilePosition",
    "TeamMemberRef",
    "TeamMemberSalaryScheme",
    "TeamMemberScheduleDay",
    "TeamMemberScheduleUpdate",
    "TeamMemberServiceBillOfMaterials",
    "TeamMemberServiceBillOfMaterialsItem",
    "TeamMemberServiceLink",
    "TeamMemberSummary",
    "TeamMemberUpdate",
    "TeamMemberUser",
    "TeamMemberWorkday",
    "TeamMemberWorkdayUpdate",
    "TeamWorkloadDay",
    "TimeslotGrid",
    "TimeslotSettings",
    "TipSettings",
    "TipSettingsEmployee",
    "TipSettingsTeamMember",
    "TipSettingsTeamMemberEmployee",
    "TipSettingsTeamMemberPosition",
    "TipSettingsTeamMemberUser",
    "TipSettingsUser",
    "TitleRef",
    "TopUpDocument",
    "TopUpPayment",
    "TotalCountMeta",
    "TransactionAccount",
    "TransactionClient",
    "TransactionProduct",
    "UnfrozenMembership",
    "UnitCorrectionRule",
    "UnitRef",
    "UpdatedAppointment",
    "UpdatedAppointmentCalendarSettings",
    "UpdatedAppointmentTeamMember",
    "UpdatedChainLoyaltyProgram",
    "UpdatedEvent",
    "UpdatedEventTeamMember",
    "UpdatedGoodsTransaction",
    "UpdatedLocation",
    "UpdatedLocationMainGroup",
    "UpdatedMembershipPeriod",
    "UpdatedOnlineBookingSettings",
    "UpdatedProductCategory",
    "UpdatedService",
    "UpdatedServiceAssignment",
    "UpdatedServiceConsumable",
    "UpdatedTeamMember",
    "UpdatedTeamMemberScheduleDay",
    "UpdatedTipSettings",
    "UpdatedTipSettingsTeamMember",
    "UpdatedTransactionProduct",
    "UpdatedUserNotificationSettings",
    "UpdatedUserNotificationType",
    "UploadedImage",
    "UploadedImageFile",
    "UploadedImageGroup",
    "UserAccessRights",
    "UserCopyRequest",
    "UserCredentials",
    "UserGiftCardType",
    "UserInvitation",
    "UserInvitationRequest",
    "UserLocationLink",
    "UserLocationUnlink",
    "UserMembershipType",
    "UserNotificationSettings",
    "UserNotificationSettingsUpdate",
    "UserNotificationType",
    "UserNotificationTypeUpdate",
    "UserPermissions",
    "UserPermissionsUpdate",
    "UserRemovalRequest",
    "UserRoleDetails",
    "VatRate",
    "VerificationCodeRequest",
    "Visit",
    "VisitAppointment",
    "VisitClient",
    "VisitDetails",
    "VisitDocument",
    "VisitFinancialTransaction",
    "VisitFiscalDocument",
    "VisitFiscalOperations",
    "VisitFiscalTransaction",
    "VisitGoodsInput",
    "VisitItem",
    "VisitLoyaltyTransaction",
    "VisitLoyaltyTransactionType",
    "VisitPayment",
    "VisitPaymentClient",
    "VisitPaymentInput",
    "VisitReference",
    "VisitServiceInput",
    "VisitTeamMember",
    "VisitTips",
    "VisitUpdate",
    "Visitor",
    "VisitorAccess",
    "VisitorCodeLogin",
    "VisitorLogin",
    "VisitorPasswordChange",
    "VisitorUpdate",
    "VisitorUserToken",
    "VoipCall",
    "VoipCallFilter",
    "VoipCallNotification",
    "VoipCallRecord",
    "VoipDisable",
    "VoipEnable",
    "WebhookSettings",
    "WebhookSettingsUpdate",
    "WeekdayTimeslots",
    "WorkingDaysAssignment",
    "WorkingDaysDeletion",
    "WorkingInterval",
]


if not TYPE_CHECKING:  # type checkers report a name that no model has

    def __getattr__(name: str) -> Any:
        if name not in _MODULES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        value = getattr(import_module(f".{_MODULES[name]}", __name__), name)
        globals()[name] = value
        return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
