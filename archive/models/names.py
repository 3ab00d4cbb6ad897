"""Names, identifiers and former slugs: how a record was and is called."""

from __future__ import annotations

from typing import Any

from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from archive import naming
from archive.models.base import (
    Keyed,
    KeyedQuerySet,
    behind_views,
    exactly_one,
    recorded,
    recorded_once,
)
from archive.models.dates import Dated
from archive.models.engagements import Engagement
from archive.models.entities import Status
from archive.models.formations import Formation
from archive.models.personnel import Person
from archive.models.places import DatedStatementQuerySet, Place, Power
from archive.models.sources import Collection, Source
from archive.models.statements import Statement

BEARERS = ("formation", "person", "engagement", "place", "power", "source")


def _bearer(model: Any, label: Any, related_name: str) -> models.ForeignKey:
    return models.ForeignKey(
        model,
        models.PROTECT,
        null=True,
        blank=True,
        related_name=related_name,
        verbose_name=label,
        help_text=_("Whose it is, if it is one of these."),
    )


class NameKind(models.TextChoices):
    """What kind of name."""

    OFFICIAL = "official", _("official")
    NATIVE = "native", _("native")
    ALIAS = "alias", _("alias")
    ABBREVIATION = "abbreviation", _("abbreviation")
    CODE_NAME = "code-name", _("code name")
    TRANSLITERATION = "transliteration", _("transliteration")
    TRANSLATION = "translation", _("translation")
    AS_PRINTED = "as-printed", _("as printed")


@recorded
class Name(Dated, Statement):
    """A record was called this, in a language and script, at a time."""

    ends = BEARERS
    subjects = BEARERS

    formation = _bearer(Formation, _("formation"), "names")
    person = _bearer(Person, _("person"), "names")
    engagement = _bearer(Engagement, _("engagement"), "names")
    place = _bearer(Place, _("place"), "names")
    power = _bearer(Power, _("power"), "names")
    source = _bearer(Source, _("source"), "names")
    text = models.CharField(
        _("name"),
        max_length=250,
        help_text=_("As it is written, e.g. “Београдска операција”."),
    )
    language = models.CharField(
        _("language"),
        max_length=35,
        blank=True,
        default="",
        db_default="",
        help_text=_("BCP 47 tag, e.g. “sr”, “ru”, “de”; empty if it is of no language."),
    )
    script = models.CharField(
        _("script"),
        max_length=4,
        blank=True,
        default="",
        db_default="",
        help_text=_("ISO 15924 code, e.g. “Cyrl” or “Latn”; found from the text if left empty."),
    )
    kind = models.CharField(
        _("kind"),
        max_length=16,
        choices=NameKind.choices,
        default=NameKind.ALIAS,
        help_text=_("E.g. official, native, alias, code name, or as printed in a source."),
    )
    search_key = models.CharField(max_length=400, default="", db_default="", editable=False)

    objects = DatedStatementQuerySet.as_manager()

    class Meta(Statement.Meta):
        verbose_name = _("name")
        verbose_name_plural = _("names")
        constraints = [
            *Statement.Meta.constraints,
            *Dated.Meta.constraints,
            exactly_one(
                *BEARERS,
                name="a_name_has_exactly_one_bearer",
                sentence=_("Choose exactly one record that bears the name."),
            ),
            models.CheckConstraint(
                condition=~Q(text=""),
                name="a_name_is_not_empty",
                violation_error_message=_("Write the name."),
            ),
            recorded_once(
                *BEARERS,
                "text",
                "language",
                "script",
                "kind",
                "beginning_edtf",
                "ending_edtf",
                name="a_name_is_recorded_once",
                sentence=_("This name is already recorded for the same dates."),
            ),
        ]

    def __str__(self) -> str:
        return self.text

    @property
    def bearer(self) -> Any:
        """The record that bears the name."""
        return next(getattr(self, b) for b in BEARERS if getattr(self, f"{b}_id"))

    @property
    def lang(self) -> str:
        """The tag for HTML's `lang`: language with script, e.g. “sr-Cyrl”."""
        return f"{self.language}-{self.script}" if self.language and self.script else self.language

    def derive_keys(self) -> None:
        """Sets the search key, and the script if it is empty."""
        self.search_key = naming.designation_key(self.text)[:400]
        if not self.script:
            found = naming.script_of(self.text)
            self.script = "" if found == "Zyyy" else found

    def clean(self) -> None:
        super().clean()
        if naming.unsafe_characters(self.text):
            raise ValidationError(
                {"text": _("Remove the invisible control character from the name.")}
            )
        self.text = naming.clean(self.text)

    def save(self, *args: Any, **kwargs: Any) -> None:
        self.derive_keys()
        super().save(*args, **kwargs)


class BearerQuerySet(KeyedQuerySet):
    """The public door of rows that belong to one record."""

    def published(self) -> Any:
        """Rows whose record is published."""
        if behind_views(self):
            return self.all()
        condition = Q()
        for bearer in self.model.ends:
            condition &= Q(**{bearer: None}) | Q(**{f"{bearer}__status": Status.PUBLISHED})
        return self.filter(condition)


class Scheme(models.TextChoices):
    """Whose identifier it is."""

    WIKIDATA = "wikidata", "Wikidata"
    VIAF = "viaf", "VIAF"
    GND = "gnd", "GND"
    LCNAF = "lcnaf", "LCNAF"
    GEONAMES = "geonames", "GeoNames"
    ISBN = "isbn", "ISBN"
    DOI = "doi", "DOI"
    OCLC = "oclc", "OCLC"
    OTHER = "other", _("other")


@recorded
class ExternalIdentifier(Keyed):
    """The identifier of a record in another system: Wikidata, VIAF, GeoNames, ISBN."""

    ends = BEARERS
    subjects = BEARERS

    formation = _bearer(Formation, _("formation"), "identifiers")
    person = _bearer(Person, _("person"), "identifiers")
    engagement = _bearer(Engagement, _("engagement"), "identifiers")
    place = _bearer(Place, _("place"), "identifiers")
    power = _bearer(Power, _("power"), "identifiers")
    source = _bearer(Source, _("source"), "identifiers")
    scheme = models.CharField(
        _("scheme"),
        max_length=12,
        choices=Scheme.choices,
        help_text=_("Whose identifier, e.g. Wikidata."),
    )
    value = models.CharField(
        _("value"), max_length=120, help_text=_("E.g. “Q702193” or “0-7006-0899-0”.")
    )

    objects = BearerQuerySet.as_manager()

    class Meta:
        verbose_name = _("external identifier")
        verbose_name_plural = _("external identifiers")
        ordering = ["scheme", "value"]
        constraints = [
            exactly_one(
                *BEARERS,
                name="an_identifier_has_exactly_one_bearer",
                sentence=_("Choose exactly one record that the identifier stands for."),
            ),
            recorded_once(
                *BEARERS,
                "scheme",
                "value",
                name="an_identifier_is_recorded_once",
                sentence=_("This identifier is already recorded."),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.get_scheme_display()} {self.value}"


@recorded
class FormerSlug(Keyed):
    """A slug that a record had before it was renamed or merged; it redirects for ever."""

    ends = (*BEARERS, "collection")
    subjects = ()

    kind = models.CharField(
        _("kind"),
        max_length=12,
        choices=[(k, k) for k in (*BEARERS, "collection")],
        help_text=_("The kind of record the slug belonged to, e.g. formation."),
    )
    slug = models.CharField(
        _("slug"), max_length=80, help_text=_("The old slug, e.g. “xiv-corps”.")
    )
    formation = _bearer(Formation, _("formation"), "former_slugs")
    person = _bearer(Person, _("person"), "former_slugs")
    engagement = _bearer(Engagement, _("engagement"), "former_slugs")
    place = _bearer(Place, _("place"), "former_slugs")
    power = _bearer(Power, _("power"), "former_slugs")
    source = _bearer(Source, _("source"), "former_slugs")
    collection = _bearer(Collection, _("collection"), "former_slugs")

    objects = BearerQuerySet.as_manager()

    class Meta:
        verbose_name = _("former slug")
        verbose_name_plural = _("former slugs")
        ordering = ["kind", "slug"]
        constraints = [
            exactly_one(
                *BEARERS,
                "collection",
                name="a_former_slug_leads_to_exactly_one_record",
                sentence=_("Choose exactly one record that the old slug leads to."),
            ),
            models.UniqueConstraint(
                fields=["kind", "slug"],
                name="a_former_slug_is_never_reused",
                violation_error_message=_("This slug was used before and redirects already."),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.kind}/{self.slug}"
