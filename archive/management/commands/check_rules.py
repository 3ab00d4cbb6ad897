"""`manage.py check_rules`: what looks wrong in the archive, or about one record."""

from __future__ import annotations

import json
from collections.abc import Iterator
from itertools import islice
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from archive.checking import BY_CODE, RULES, Finding, Rule
from archive.models import ENTITIES, Entity

KINDS = {model.kind_name: model for model in ENTITIES}


class Command(BaseCommand):
    help = _(
        "List what looks wrong: two commanders at a time, a post after death, parts that do not "
        "add up … Nothing is changed and nothing is refused."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument(
            "--rule",
            action="append",
            choices=sorted(BY_CODE),
            metavar="CODE",
            help=_("Only this rule; may be repeated. One of: %(codes)s.")
            % {"codes": ", ".join(BY_CODE)},
        )
        parser.add_argument(
            "--record",
            metavar="KIND/SLUG",
            help=_("Only about this record, e.g. formation/57th-army."),
        )
        parser.add_argument(
            "--limit", type=int, metavar="N", help=_("Print at most N sentences of each rule.")
        )
        parser.add_argument(
            "--json", action="store_true", help=_("Print one JSON object for each finding.")
        )

    def handle(self, *args: Any, **options: Any) -> None:
        record = self._record(options["record"])
        rules = [BY_CODE[code] for code in options["rule"]] if options["rule"] else RULES
        total = 0
        for rule in rules:
            found = rule.findings(record)
            if options["json"]:
                self._write_json(islice(found, options["limit"]))
            else:
                total += self._tell(rule, found, options["limit"])
        if not options["json"]:
            self.stdout.write(
                ngettext("%(count)d warning.", "%(count)d warnings.", total) % {"count": total}
            )

    def _record(self, address: str | None) -> Entity | None:
        if not address:
            return None
        kind, _mark, slug = address.partition("/")
        if kind not in KINDS:
            raise CommandError(
                _("“%(kind)s” is no kind of record; write KIND/SLUG with one of %(kinds)s.")
                % {"kind": kind, "kinds": ", ".join(KINDS)}
            )
        found: Entity | None = KINDS[kind]._default_manager.filter(slug=slug).first()
        if found is None:
            raise CommandError(_("There is no record %(address)s.") % {"address": address})
        return found

    def _tell(self, rule: Rule, found: Iterator[Finding], limit: int | None) -> int:
        """Prints the sentences, then their number under the title of the rule."""
        count = 0
        for count, finding in enumerate(found, start=1):
            if limit is None or count <= limit:
                self.stdout.write(f"  {finding.sentence}  [{_links(finding)}]")
        self.stdout.write(f"{count:7,d}  {rule.title} ({rule.code})", self.style.MIGRATE_HEADING)
        return count

    def _write_json(self, found: Iterator[Finding]) -> None:
        for finding in found:
            self.stdout.write(
                json.dumps(
                    {
                        "rule": finding.rule,
                        "sentence": finding.sentence,
                        "records": ["/".join(one) for one in finding.records],
                        "statements": [":".join(one) for one in finding.statements],
                    },
                    ensure_ascii=False,
                )
            )


def _links(finding: Finding) -> str:
    records = ["/".join(one) for one in finding.records]
    return ", ".join([*records, *(":".join(one) for one in finding.statements)])
