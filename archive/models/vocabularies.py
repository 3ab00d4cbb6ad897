"""Controlled vocabularies: small tables whose every value has a definition."""

from __future__ import annotations

from typing import Any

from django.db import models
from django.utils.translation import gettext_lazy as _

from archive.models.base import recorded


class VocabularyQuerySet(models.QuerySet[Any]):
    """Values found by their code; vocabularies are public."""

    def get_by_natural_key(self, code: str) -> Any:
        """The value with that code. Raises DoesNotExist."""
        return self.get(code=code)

    def published(self) -> Any:
        """Every value: a vocabulary holds no secrets."""
        return self.all()


class Vocabulary(models.Model):
    """A value of a controlled vocabulary: a code, a name, a definition, a place in the order."""

    code = models.SlugField(
        _("code"),
        max_length=60,
        unique=True,
        help_text=_(
            "Short permanent code in lower case, used in files and addresses, e.g. “corps”."
        ),
    )
    name = models.CharField(
        _("name"), max_length=120, help_text=_("As readers see it, e.g. “corps”.")
    )
    definition = models.TextField(
        _("definition"),
        blank=True,
        default="",
        db_default="",
        help_text=_("One sentence that says when to use this value."),
    )
    position = models.PositiveIntegerField(
        _("position"),
        default=0,
        db_default=0,
        help_text=_("Order in lists; for echelons and ranks also their seniority, lowest first."),
    )

    objects = VocabularyQuerySet.as_manager()

    class Meta:
        abstract = True
        ordering = ["position", "code"]

    def __str__(self) -> str:
        return self.name

    def natural_key(self) -> tuple[str]:
        """The code, which stands for this value in every file."""
        return (self.code,)


class Service(models.TextChoices):
    """The branch of the armed forces (or armed movement) whose terms a value belongs to."""

    ARMY = "army", _("army")
    NAVY = "navy", _("navy")
    AIR = "air", _("air force")
    POLICE = "police", _("police and internal troops")
    IRREGULAR = "irregular", _("irregular forces")


@recorded
class Echelon(Vocabulary):
    """The level of a formation within its service, e.g. corps; ordered within the service."""

    service = models.CharField(
        _("service"),
        max_length=10,
        choices=Service.choices,
        default=Service.ARMY,
        help_text=_(
            "A division of armoured boats stands below a brigade of them: echelons are ordered "
            "within a service."
        ),
    )
    app6_amplifier = models.CharField(
        _("APP-6 amplifier"),
        max_length=2,
        blank=True,
        default="",
        db_default="",
        help_text=_(
            "Digits 9–10 of a NATO APP-6(D) symbol code, e.g. “21” for a division; "
            "empty if it has none."
        ),
    )

    class Meta(Vocabulary.Meta):
        verbose_name = _("echelon")
        verbose_name_plural = _("echelons")


@recorded
class Branch(Vocabulary):
    """The arm of a formation, e.g. mechanised infantry, with its APP-6 icon."""

    app6_symbol_set = models.CharField(
        _("APP-6 symbol set"),
        max_length=2,
        blank=True,
        default="",
        db_default="",
        help_text=_("Two digits of NATO APP-6(D): “10” land units, “01” air, “30” sea surface."),
    )
    app6_entity = models.CharField(
        _("APP-6 entity"),
        max_length=10,
        blank=True,
        default="",
        db_default="",
        help_text=_(
            "Six digits of NATO APP-6(D), e.g. “121100” for infantry, or ten with the two sector "
            "modifiers, e.g. “1211000027” for mountain infantry."
        ),
    )

    class Meta(Vocabulary.Meta):
        verbose_name = _("branch")
        verbose_name_plural = _("branches")


@recorded
class Rank(Vocabulary):
    """A rank of a service, with its native title and NATO grade."""

    service = models.CharField(
        _("service"),
        max_length=80,
        help_text=_("Whose rank it is, e.g. “Red Army” or “German Army”."),
    )
    native_title = models.CharField(
        _("native title"),
        max_length=120,
        blank=True,
        default="",
        db_default="",
        help_text=_("In its own language and script, e.g. “генерал-лейтенант”."),
    )
    nato_grade = models.CharField(
        _("NATO grade"),
        max_length=6,
        blank=True,
        default="",
        db_default="",
        help_text=_("Comparable grade by STANAG 2116, e.g. “OF-7”; empty if undecided."),
    )

    class Meta(Vocabulary.Meta):
        verbose_name = _("rank")
        verbose_name_plural = _("ranks")


@recorded
class Role(Vocabulary):
    """A post a person can hold, e.g. commander or chief of staff."""

    is_command = models.BooleanField(
        _("commands"),
        default=False,
        db_default=False,
        help_text=_("Tick if the holder is the one in command (commander, acting commander)."),
    )

    class Meta(Vocabulary.Meta):
        verbose_name = _("role")
        verbose_name_plural = _("roles")


class MeasureKind(models.TextChoices):
    """What a measure counts."""

    STRENGTH = "strength", _("strength")
    LOSS = "loss", _("loss")
    OTHER = "other", _("other quantity")


@recorded
class Measure(Vocabulary):
    """What a figure counts: troops, tanks, killed … or a distance or duration with its unit."""

    kind = models.CharField(
        _("kind"),
        max_length=10,
        choices=MeasureKind.choices,
        default=MeasureKind.STRENGTH,
        help_text=_("Strength, loss, or another quantity such as a distance."),
    )
    unit = models.CharField(
        _("unit"),
        max_length=20,
        blank=True,
        default="",
        db_default="",
        help_text=_("Unit of a measured quantity, e.g. “km” or “h”; empty for plain counts."),
    )

    class Meta(Vocabulary.Meta):
        verbose_name = _("measure")
        verbose_name_plural = _("measures")


class MeasurePartQuerySet(models.QuerySet[Any]):
    """Compositions found by their two codes; public like every vocabulary."""

    def get_by_natural_key(self, whole: str, part: str) -> Any:
        """The composition of those two. Raises DoesNotExist."""
        return self.get(whole__code=whole, part__code=part)

    def published(self) -> Any:
        """Every composition."""
        return self.all()


@recorded
class MeasurePart(models.Model):
    """A composed measure and one of its parts: “killed and missing” holds killed, and missing."""

    whole = models.ForeignKey(
        Measure,
        models.PROTECT,
        related_name="parts",
        verbose_name=_("whole"),
        help_text=_("The composed measure, e.g. “killed and missing”."),
    )
    part = models.ForeignKey(
        Measure,
        models.PROTECT,
        related_name="wholes",
        verbose_name=_("part"),
        help_text=_("One measure it is composed of, e.g. “missing”."),
    )

    objects = MeasurePartQuerySet.as_manager()

    class Meta:
        verbose_name = _("part of a measure")
        verbose_name_plural = _("parts of measures")
        ordering = ["whole__code", "part__code"]
        constraints = [
            models.UniqueConstraint(
                fields=["whole", "part"],
                name="a_measure_has_each_part_once",
                violation_error_message=_("This part is already listed for the measure."),
            ),
            models.CheckConstraint(
                condition=~models.Q(whole=models.F("part")),
                name="a_measure_is_not_its_own_part",
                violation_error_message=_("A measure is not a part of itself."),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.whole}: {self.part}"

    def natural_key(self) -> tuple[str, str]:
        """The two codes."""
        return (self.whole.code, self.part.code)

    natural_key.dependencies = ["archive.measure"]  # type: ignore[attr-defined]


@recorded
class Coalition(Vocabulary):
    """A side that powers stand on, e.g. the Allies or the Axis."""

    class Meta(Vocabulary.Meta):
        verbose_name = _("coalition")
        verbose_name_plural = _("coalitions")


@recorded
class EngagementKind(Vocabulary):
    """The level of an engagement, from theatre campaign down to action."""

    class Meta(Vocabulary.Meta):
        verbose_name = _("kind of engagement")
        verbose_name_plural = _("kinds of engagement")


@recorded
class PlaceKind(Vocabulary):
    """What a place is: town, river, island, region, country …"""

    class Meta(Vocabulary.Meta):
        verbose_name = _("kind of place")
        verbose_name_plural = _("kinds of place")
