"""The rules that Django cannot express: versions, slugs, deletion, circles, confirmation."""

from django.db import migrations

from archive.sql import load

RULES = ("versions", "deletion", "slugs", "confirmation", "cycles", "attachments")


class Migration(migrations.Migration):
    dependencies = [("archive", "0002_records")]
    operations = [migrations.RunSQL(load(f"{name}.sql"), migrations.RunSQL.noop) for name in RULES]
