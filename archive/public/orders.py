"""Orders of battle: of a formation and of all sides of an engagement, on a chosen day."""

from __future__ import annotations

import datetime as dt
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from archive import orbat
from archive.models import Engagement, Formation, Participation
from archive.orbat import Node, Side
from archive.public import READER
from archive.public.days import PARAMETERS, Asked, asked, steps, written
from archive.public.finding import find
from archive.public.reading import reading
from archive.public.shelves import shelf_of
from archive.public.trees import Planter


@reading(*PARAMETERS)
def formation_order_of_battle(request: HttpRequest, slug: str) -> HttpResponse:
    """What stood under a formation on a day."""
    question = asked(request)
    formation = find(Formation, slug)
    day = question.day or orbat.best_day([formation.pk], using=READER) or today()
    root = orbat.tree(formation.pk, day, possible=not question.certain_only, using=READER)
    roots = [root] if root else []
    return show(request, formation, question, day, [Side("", "", (), roots)])


@reading(*PARAMETERS)
def engagement_order_of_battle(request: HttpRequest, slug: str) -> HttpResponse:
    """Who stood on each side of an engagement on a day."""
    question = asked(request)
    engagement = find(Engagement, slug)
    day = question.day or best_day_of(engagement)
    possible = not question.certain_only
    sides = orbat.sides(engagement.pk, day, possible=possible, using=READER)
    return show(request, engagement, question, day, list(sides))


def best_day_of(engagement: Engagement) -> dt.date:
    """The day within the engagement on which most is attested, else its first day."""
    rows = Participation.objects.using(READER).published().filter(engagement=engagement)
    best = orbat.best_day(list(rows.values_list("formation_id", flat=True)), using=READER)
    first = engagement.began_latest or engagement.began_earliest
    inside = best and first and first <= best <= (engagement.ended_latest or best)
    return (best if inside or not first else first) or today()


def today() -> dt.date:
    """The day shown when nothing at all is dated."""
    return dt.date.today()


def show(
    request: HttpRequest, entity: Any, question: Asked, day: dt.date, sides: list[Side]
) -> HttpResponse:
    """The page of an order of battle."""
    planter = Planter()
    trees = [(side, planter.forest(side.roots)) for side in sides]
    nodes: list[Node] = [node for side in sides for node in side.walk()]
    roots = [root.pk for side in sides for root in side.roots]
    sources = planter.evidence.sources()
    context = {
        "entity": entity,
        "kind": entity.kind_name,
        "shelf": shelf_of(entity.kind_name),
        "day": day,
        "day_text": written(day),
        "question": question,
        "trees": trees,
        "shapes": planter.symbols.shapes,
        "count": len({node.pk for node in nodes}),
        "possible": sum(node.certainty == "possible" for node in nodes),
        "notes": planter.evidence.notes(sources),
        "sources": sources,
        "remarks": planter.evidence.remarks,
        **steps(question, day, orbat.change_days(roots, using=READER)),
    }
    return render(request, "public/order_of_battle.html", context)
