"""Sources and collections: what the archive rests on, and how it is gathered."""

from __future__ import annotations

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from archive.models.base import (
    Keyed,
    KeyedQuerySet,
    behind_views,
    exactly_one,
    recorded,
    recorded_once,
)
from archive.models.entities import Entity, EntityQuerySet


class SourceKind(models.TextChoices):
    """The form of a source; names after the Chicago Manual of Style's headings."""

    BOOK = "book", _("book")
    EDITED_VOLUME = "edited-volume", _("edited volume")
    CHAPTER = "chapter", _("chapter")
    ARTICLE = "article", _("journal article")
    ENCYCLOPEDIA = "encyclopedia", _("encyclopedia article")
    PROCEEDINGS = "proceedings", _("conference proceedings")
    REFERENCE = "reference", _("reference work")
    ARCHIVAL = "archival", _("archival record")
    WEBSITE = "website", _("website")
    EDITORIAL = "editorial", _("editorial work")
    OTHER = "other", _("other")


def _text(verbose_name: object, length: int, help_text: object) -> models.CharField:
    return models.CharField(
        verbose_name,
        max_length=length,
        blank=True,
        default="",
        db_default="",
        help_text=help_text,
    )


@recorded
class Source(Entity):
    """Something that says something: a book, an article, an archival file, the editors' work."""

    kind_name = "source"
    heading_field = "title"

    title = models.CharField(
        _("title"),
        max_length=400,
        help_text=_("As on the title page, e.g. “The Struggle for Europe”."),
    )
    kind = models.CharField(
        _("kind"),
        max_length=16,
        choices=SourceKind.choices,
        default=SourceKind.BOOK,
        help_text=_("The form, which decides how it is cited."),
    )
    authors = _text(
        _("authors"),
        400,
        _(
            "Family name, given names; several divided by semicolons: “Glantz, David M.; "
            "House, Jonathan”."
        ),
    )
    editors = _text(_("editors"), 400, _("In the same form: “Grechko, A.A.”."))
    container_title = _text(
        _("in"), 400, _("Title of the journal, volume or encyclopedia that holds it.")
    )
    edition = _text(_("edition"), 80, _("E.g. “revised edition”."))
    volume = _text(_("volume"), 40, _("E.g. “2”."))
    issue = _text(_("issue"), 40, _("E.g. “4”."))
    publisher = _text(_("publisher"), 200, _("E.g. “Progress Publishers”."))
    publisher_place = _text(_("place of publication"), 120, _("E.g. “Moscow”."))
    year = _text(_("year"), 40, _("As printed, e.g. “1975” or “1941–1945”; empty if not given."))
    pages = _text(_("pages"), 40, _("E.g. “211–245”."))
    language = _text(_("language"), 35, _("BCP 47 tag of the text, e.g. “en”, “sr-Cyrl”."))
    isbn = _text(_("ISBN"), 20, _("With or without hyphens, e.g. “0-7006-0899-0”."))
    doi = _text(_("DOI"), 120, _("Without the address, e.g. “10.1080/13518046”."))
    url = models.URLField(
        _("address"),
        max_length=500,
        blank=True,
        default="",
        db_default="",
        help_text=_("Web address, starting with https://."),
    )
    accessed = _text(_("accessed"), 40, _("Day on which a web page was read, e.g. “2026-10-03”."))
    archive = _text(_("archive"), 200, _("Repository, e.g. “ЦАМО РФ”."))
    fond = _text(_("fond"), 80, _("E.g. “243”."))
    opis = _text(_("opis"), 80, _("E.g. “2900”."))
    file = _text(_("file"), 120, _("File or shelf mark, e.g. “1” or “T-312, roll 5”."))
    as_printed = models.TextField(
        _("as printed"),
        blank=True,
        default="",
        db_default="",
        help_text=_("Public. The entry as it stands where we took it from, with its misprints."),
    )
    depends_on = models.ForeignKey(
        "self",
        models.PROTECT,
        null=True,
        blank=True,
        related_name="dependents",
        verbose_name=_("depends on"),
        help_text=_("The source this one only repeats, so that two echoes count as one witness."),
    )

    objects = EntityQuerySet.as_manager()

    class Meta(Entity.Meta):
        verbose_name = _("source")
        verbose_name_plural = _("sources")
        constraints = [
            *Entity.Meta.constraints,
            models.CheckConstraint(
                condition=~Q(depends_on=models.F("id")),
                name="a_source_does_not_depend_on_itself",
                violation_error_message=_("A source does not depend on itself."),
            ),
            models.CheckConstraint(
                condition=Q(url="") | Q(url__regex=r"^https?://[^\s]+$"),
                name="a_source_has_a_web_address_or_none",
                violation_error_message=_("A web address starts with https:// or http://."),
            ),
        ]

    def sorted_by(self) -> str:
        """Author first, as in a bibliography."""
        return f"{self.authors or self.editors} {self.title}".strip()


@recorded
class Collection(Entity):
    """A curated set of records with an introduction, a page and a licence."""

    kind_name = "collection"
    heading_field = "title"

    title = models.CharField(
        _("title"), max_length=250, help_text=_("E.g. “The Belgrade offensive, 1944”.")
    )
    introduction = models.TextField(
        _("introduction"),
        blank=True,
        default="",
        db_default="",
        help_text=_("What the collection holds and how it was made; several paragraphs."),
    )
    licence = models.CharField(
        _("licence"),
        max_length=120,
        blank=True,
        default="",
        db_default="",
        help_text=_("Under which readers may reuse the data, e.g. “CC BY-SA 4.0”."),
    )
    licence_url = models.URLField(
        _("address of the licence"),
        max_length=300,
        blank=True,
        default="",
        db_default="",
        help_text=_("Where the licence can be read."),
    )

    objects = EntityQuerySet.as_manager()

    class Meta(Entity.Meta):
        verbose_name = _("collection")
        verbose_name_plural = _("collections")


class MembershipQuerySet(KeyedQuerySet):
    """The public door of memberships."""

    def published(self) -> MembershipQuerySet:
        """Memberships whose collection and member are both published."""
        if behind_views(self):
            return self.all()
        condition = Q(collection__status="published")
        for member in Membership.MEMBERS:
            condition &= Q(**{member: None}) | Q(**{f"{member}__status": "published"})
        return self.filter(condition)


@recorded
class Membership(Keyed):
    """A record belongs to a collection; it may belong to several."""

    MEMBERS = ("formation", "person", "engagement", "place", "source", "power")
    ends = ("collection", *MEMBERS)
    subjects = ("collection",)

    collection = models.ForeignKey(
        Collection,
        models.PROTECT,
        related_name="memberships",
        verbose_name=_("collection"),
        help_text=_("The collection the record belongs to."),
    )
    formation = models.ForeignKey(
        "archive.Formation",
        models.PROTECT,
        null=True,
        blank=True,
        related_name="memberships",
        verbose_name=_("formation"),
        help_text=_("The formation, if it is one."),
    )
    person = models.ForeignKey(
        "archive.Person",
        models.PROTECT,
        null=True,
        blank=True,
        related_name="memberships",
        verbose_name=_("person"),
        help_text=_("The person, if it is one."),
    )
    engagement = models.ForeignKey(
        "archive.Engagement",
        models.PROTECT,
        null=True,
        blank=True,
        related_name="memberships",
        verbose_name=_("engagement"),
        help_text=_("The engagement, if it is one."),
    )
    place = models.ForeignKey(
        "archive.Place",
        models.PROTECT,
        null=True,
        blank=True,
        related_name="memberships",
        verbose_name=_("place"),
        help_text=_("The place, if it is one."),
    )
    source = models.ForeignKey(
        Source,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="memberships",
        verbose_name=_("source"),
        help_text=_("The source, if it is one."),
    )
    power = models.ForeignKey(
        "archive.Power",
        models.PROTECT,
        null=True,
        blank=True,
        related_name="memberships",
        verbose_name=_("power"),
        help_text=_("The power, if it is one."),
    )

    objects = MembershipQuerySet.as_manager()

    class Meta:
        verbose_name = _("membership")
        verbose_name_plural = _("memberships")
        constraints = [
            exactly_one(
                *("formation", "person", "engagement", "place", "source", "power"),
                name="a_membership_has_exactly_one_member",
                sentence=_("Choose exactly one record that belongs to the collection."),
            ),
            recorded_once(
                "collection",
                "formation",
                "person",
                "engagement",
                "place",
                "source",
                "power",
                name="a_record_belongs_to_a_collection_once",
                sentence=_("The record already belongs to this collection."),
            ),
        ]

    def __str__(self) -> str:
        member = next(m for m in self.MEMBERS if getattr(self, f"{m}_id"))
        return f"{self.collection}: {getattr(self, member)}"
