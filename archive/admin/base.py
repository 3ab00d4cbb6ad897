"""What every page of the desk shares: choosing, finding, refusing, and rows inside a record."""

from __future__ import annotations

from typing import Any, ClassVar

from django.contrib import admin, messages
from django.core.exceptions import ValidationError
from django.db import connections, router, transaction
from django.db.models import Count, IntegerField, OuterRef, Subquery, URLField
from django.db.models.functions import Coalesce
from django.forms import Textarea
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.utils.translation import gettext_lazy as _

from archive.admin.choosing import Choice, Select, inner
from archive.admin.dates import DateBox
from archive.admin.finding import LONGEST, matching
from archive.admin.forms import DeskForm, RowForm
from archive.admin.labels import relations, relations_of
from archive.admin.refusals import REFUSALS, sentence
from archive.admin.rows import Rows
from archive.models import STATEMENT_TARGETS, Citation

#: The last section of every form: why, and the state that was seen.
CHANGE = (None, {"fields": ("reason", "seen"), "classes": ("after", "change")})
DATES = ("beginning", "ending")


class Choosing:
    """Suggestions for every foreign key, a date box for every date."""

    #: Whether the links beside a select lead to the chosen row's own page.
    opens_chosen = True
    #: Height of a box for long text, in lines.
    text_rows = 4

    def get_autocomplete_fields(self, request: HttpRequest) -> list[str]:
        """Every foreign key of the model."""
        return [f.name for f in self.opts.fields if f.many_to_one]

    def formfield_for_foreignkey(self, db_field: Any, request: Any, **kwargs: Any) -> Any:
        """A select with suggestions."""
        kwargs["widget"] = Choice(db_field, self.admin_site, using=kwargs.get("using"))
        return super().formfield_for_foreignkey(db_field, request, **kwargs)

    def formfield_for_choice_field(self, db_field: Any, request: Any, **kwargs: Any) -> Any:
        """A plain select."""
        kwargs.setdefault("widget", Select)
        return super().formfield_for_choice_field(db_field, request, **kwargs)

    def formfield_for_dbfield(self, db_field: Any, request: Any, **kwargs: Any) -> Any:
        """The model's field; a beginning or an ending in a date box."""
        if db_field.name in DATES and hasattr(self.model, "dates_text"):
            kwargs["widget"] = DateBox(db_field.name)
        if isinstance(db_field, URLField):
            kwargs["assume_scheme"] = "https"
        field = super().formfield_for_dbfield(db_field, request, **kwargs)
        if field is not None and inner(field.widget) is not field.widget:
            field.widget.can_delete_related = field.widget.can_view_related = False
            if not self.opens_chosen:
                field.widget.can_change_related = False
        if field is not None and isinstance(field.widget, Textarea):
            field.widget.attrs["rows"] = self.text_rows
        return field


class Desk(Choosing, admin.ModelAdmin):
    """The pages of one model: list, form, deletion."""

    form = DeskForm
    #: Any column will do: Django asks for one, `get_search_results` decides.
    search_fields = ("pk",)
    list_per_page = 50
    list_max_show_all = 200
    show_full_result_count = False
    actions_on_top = True
    save_on_top = False
    #: Columns of the record's own, in reading order; the rest of the form is added to them.
    said: ClassVar[tuple[Any, ...]] = ()

    def get_queryset(self, request: HttpRequest) -> Any:
        """Rows with every relation that a list row, a label or the form shows."""
        names = [f.name for f in self.opts.fields]
        paths = {*relations_of(self.model), *relations(self.model, names)}
        return super().get_queryset(request).select_related(*sorted(paths))

    def get_object(self, request: HttpRequest, object_id: str, from_field: Any = None) -> Any:
        """The record; locked while a change of it is checked and saved."""
        if request.method != "POST" or not connections["default"].in_atomic_block:
            return super().get_object(request, object_id, from_field)
        self._lock(object_id, from_field)
        return super().get_object(request, object_id, from_field)

    def _lock(self, object_id: str, from_field: Any) -> None:
        field = self.opts.pk if from_field is None else self.opts.get_field(from_field)
        try:
            value = field.to_python(object_id)
        except (ValueError, TypeError, ValidationError):
            return
        rows = self.model._default_manager.filter(**{field.name: value}).order_by()
        list(rows.select_for_update().values_list("pk"))

    def get_search_results(
        self, request: HttpRequest, queryset: Any, term: str
    ) -> tuple[Any, bool]:
        """Rows that *term* finds, in any script or spelling."""
        term = term.strip()[:LONGEST]
        return (queryset.filter(matching(self.model, term)) if term else queryset), False

    def get_fieldsets(self, request: HttpRequest, obj: Any = None) -> Any:
        """The declared fieldsets (or the columns `said`), and the reason at the end."""
        own = self.fieldsets or ((None, {"fields": self.said}),)
        if obj is not None and not self.has_change_permission(request, obj):
            return tuple(own)
        return (*own, CHANGE)

    def get_actions(self, request: HttpRequest) -> dict[str, Any]:
        """Without Django's deletion of whatever is ticked."""
        actions = super().get_actions(request)
        actions.pop("delete_selected", None)
        return actions

    # --- refusals of the database become sentences ---------------------------------------------
    def changeform_view(self, request: Any, *args: Any, **kwargs: Any) -> Any:
        """The form; a refusal of the database comes back as its error, with all that was typed."""
        try:
            with transaction.atomic(using=router.db_for_write(self.model)):
                return super().changeform_view(request, *args, **kwargs)
        except REFUSALS as error:
            request.refusal = sentence(error)
            return super().changeform_view(request, *args, **kwargs)

    def get_form(self, request: Any, obj: Any = None, change: bool = False, **kwargs: Any) -> Any:
        """The form class, knowing what the database said a moment ago."""
        form = super().get_form(request, obj, change=change, **kwargs)
        form.refusal = getattr(request, "refusal", "")
        return form

    def save_related(self, request: Any, form: Any, formsets: Any, change: bool) -> None:
        """Saves the rows, then lets every deferred rule speak while there is a form to answer."""
        super().save_related(request, form, formsets, change)
        connections[router.db_for_write(self.model)].check_constraints()

    def delete_view(self, request: Any, object_id: str, extra_context: Any = None) -> Any:
        """The deletion; a refusal of the database leads back to the record with its sentence."""
        try:
            with transaction.atomic(using=router.db_for_write(self.model)):
                response = super().delete_view(request, object_id, extra_context)
                connections[router.db_for_write(self.model)].check_constraints()
                return response
        except REFUSALS as error:
            self.message_user(request, sentence(error), messages.ERROR)
            return HttpResponseRedirect("../change/")

    def response_action(self, request: Any, queryset: Any) -> HttpResponse | None:
        """The action; a refusal of the database undoes it and is told above the list."""
        try:
            with transaction.atomic(using=router.db_for_write(self.model)):
                return super().response_action(request, queryset)
        except REFUSALS as error:
            self.message_user(request, sentence(error), messages.ERROR)
            return HttpResponseRedirect(request.get_full_path())


class RowInline(Choosing, admin.StackedInline):
    """Rows of another model on the page of their record: a summary each, opened to be edited."""

    template = "admin/edit_inline/rows.html"
    form = RowForm
    formset = Rows
    extra = 0
    show_change_link = True
    opens_chosen = False
    text_rows = 2
    #: The columns, in the order a cataloguer reads.
    said: ClassVar[tuple[str, ...]] = ()

    def get_fields(self, request: HttpRequest, obj: Any = None) -> tuple[str, ...]:
        """The columns."""
        return self.said

    def get_queryset(self, request: HttpRequest) -> Any:
        """Rows with what their summary shows, and how many citations support or dispute them."""
        rows = super().get_queryset(request).select_related(*relations(self.model, self.said))
        target = cited_as(self.model)
        if target is None:
            return rows
        cited = Citation.objects.filter(**{target: OuterRef("pk")}).order_by().values(target)
        number = Subquery(cited.annotate(n=Count("pk")).values("n"), output_field=IntegerField())
        return rows.annotate(cited=Coalesce(number, 0))

    def get_formset(self, request: HttpRequest, obj: Any = None, **kwargs: Any) -> Any:
        """The formset of the page that the address asks for."""
        formset = super().get_formset(request, obj, **kwargs)
        asked = request.GET.get(f"rows-{formset.get_default_prefix()}", "1")
        formset.page = (
            max(int(asked), 1) if asked.isascii() and asked.isdigit() and len(asked) < 6 else 1
        )
        return formset


def cited_as(model: Any) -> str | None:
    """The column of citations that points to a statement of that model; None for other models."""
    return next((c for c, target in STATEMENT_TARGETS.items() if target is model), None)


@admin.display(description=_("dates"), ordering="began_earliest")
def dates(row: Any) -> str:
    """List column: the period in the house form; empty when unknown."""
    return str(row.dates_text) if row.beginning_edtf or row.ending_edtf else ""
