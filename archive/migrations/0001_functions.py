"""The functions that columns and constraints call."""

from django.db import migrations

from archive.sql import load


class Migration(migrations.Migration):
    initial = True
    dependencies = []
    operations = [
        migrations.RunSQL(load(name), migrations.RunSQL.noop)
        for name in ("edtf.sql", "keys.sql", "dates.sql")
    ]
