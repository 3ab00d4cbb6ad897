"""`manage.py run`: the whole archive, from nothing, by one command."""

from __future__ import annotations

import time
from typing import Any

from django.conf import settings
from django.core.management import call_command
from django.core.management.base import BaseCommand
from django.utils.translation import gettext as _

from archive.server import serving
from archive.server.cluster import Cluster, say
from archive.server.home import home


class Command(BaseCommand):
    help = _("Start the database, bring it up to date, and serve the site until Ctrl-C.")
    requires_system_checks = ()

    def handle(self, *args: Any, **options: Any) -> None:
        began = time.monotonic()
        serving.end_on_signals()
        cluster = Cluster(home(settings.VAR)) if settings.EMBEDDED else None
        site = None
        try:
            if cluster is not None:
                cluster.claim("manage.py run")
            with serving.listen() as door:
                site = serving.Site(door, settings.BASE_DIR)
                if cluster is not None:
                    cluster.start()
                call_command("prepare")
                site.start()
                site.wait()
                self.greet(serving.address(door), time.monotonic() - began)
                serving.watch(site, cluster)
        except KeyboardInterrupt:
            say(_("Stopping ..."))
        finally:
            self.stop(site, cluster)

    def greet(self, address: str, seconds: float) -> None:
        """Print where everything is."""
        lines = (
            _("Muster is ready after %(seconds).1f s."),
            _("  The archive: %(address)s"),
            _("  The desk:    %(address)sadmin/"),
            _("Ctrl-C stops everything."),
        )
        self.stdout.write("\n".join(lines) % {"seconds": seconds, "address": address})
        self.stdout.flush()

    def stop(self, site: serving.Site | None, cluster: Cluster | None) -> None:
        """Stop the site first, so that no request loses its database."""
        if site is not None:
            site.stop()
        if cluster is not None:
            serving.end_in_peace()
            cluster.stop()
