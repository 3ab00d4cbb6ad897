"""The addresses of the reading room."""

from __future__ import annotations

from django.urls import URLPattern, path

from archive.public import (
    collections,
    engagements,
    formations,
    home,
    orders,
    people,
    places,
    powers,
    search,
    sources,
)

urlpatterns: list[URLPattern] = [
    path("", home.home, name="home"),
    path("formations/", formations.formation_list, name="formation-list"),
    path("formations/<slug:slug>/", formations.formation, name="formation"),
    path(
        "formations/<slug:slug>/order-of-battle/",
        orders.formation_order_of_battle,
        name="formation-order-of-battle",
    ),
    path("people/", people.person_list, name="person-list"),
    path("people/<slug:slug>/", people.person, name="person"),
    path("engagements/", engagements.engagement_list, name="engagement-list"),
    path("engagements/<slug:slug>/", engagements.engagement, name="engagement"),
    path(
        "engagements/<slug:slug>/order-of-battle/",
        orders.engagement_order_of_battle,
        name="engagement-order-of-battle",
    ),
    path("places/", places.place_list, name="place-list"),
    path("places/<slug:slug>/", places.place, name="place"),
    path("powers/", powers.power_list, name="power-list"),
    path("powers/<slug:slug>/", powers.power, name="power"),
    path("sources/", sources.source_list, name="source-list"),
    path("sources/<slug:slug>/", sources.source, name="source"),
    path("collections/", collections.collection_list, name="collection-list"),
    path("collections/<slug:slug>/", collections.collection, name="collection"),
    path("search/", search.search, name="search"),
]
