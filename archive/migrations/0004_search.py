"""The indexes of search."""

from django.db import migrations

from archive.sql import load


class Migration(migrations.Migration):
    dependencies = [("archive", "0003_rules")]
    operations = [migrations.RunSQL(load("search.sql"), migrations.RunSQL.noop)]
