"""The tables: one CreateModel each, with its columns, constraints, indexes and history triggers."""

import archive.models.base
import django.core.validators
import django.db.models.deletion
import django.db.models.functions.comparison
import django.db.models.lookups
import pgtrigger.compiler
from django.conf import settings
from django.db import migrations, models


def install_triggers(apps, schema_editor):
    """The history triggers named in the models' options."""
    for model in apps.get_app_config("archive").get_models():
        for trigger in getattr(model._meta, "triggers", []):
            schema_editor.execute(trigger.install_sql, params=None)


class Migration(migrations.Migration):
    dependencies = [
        ("archive", "0001_functions"),
        ("auth", "__first__"),
        ("pghistory", "0007_auto_20250421_0444"),
    ]

    operations = [
        migrations.CreateModel(
            name="ImportBatch",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "key",
                    models.CharField(
                        db_default=models.Func(
                            function="public.new_key", output_field=models.CharField()
                        ),
                        default=archive.models.base.new_key,
                        editable=False,
                        help_text="The permanent short code by which this row is cited, e.g. “k7m2pq9xvt”.",
                        max_length=40,
                        unique=True,
                        verbose_name="key",
                    ),
                ),
                ("started_at", models.DateTimeField(auto_now_add=True, verbose_name="started")),
                (
                    "user",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="import_batches",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="by",
                    ),
                ),
                ("path", models.CharField(max_length=400, verbose_name="file")),
                (
                    "sha256",
                    models.CharField(
                        blank=True, db_index=True, default="", max_length=64, verbose_name="SHA-256"
                    ),
                ),
                (
                    "reason",
                    models.CharField(blank=True, default="", max_length=400, verbose_name="reason"),
                ),
                ("counts", models.JSONField(default=dict, verbose_name="counts")),
                (
                    "state",
                    models.CharField(
                        choices=[("applied", "applied"), ("undone", "undone")],
                        default="applied",
                        max_length=8,
                        verbose_name="state",
                    ),
                ),
                (
                    "context",
                    models.UUIDField(
                        blank=True, db_index=True, null=True, verbose_name="history context"
                    ),
                ),
                (
                    "undoes",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="undone_by",
                        to="archive.importbatch",
                        verbose_name="undoes",
                    ),
                ),
            ],
            options={
                "verbose_name": "import batch",
                "verbose_name_plural": "import batches",
                "ordering": ["-started_at", "-pk"],
                "indexes": [],
                "constraints": [],
            },
        ),
        migrations.CreateModel(
            name="Echelon",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "code",
                    models.SlugField(
                        help_text="Short permanent code in lower case, used in files and addresses, e.g. “corps”.",
                        max_length=60,
                        unique=True,
                        verbose_name="code",
                    ),
                ),
                (
                    "name",
                    models.CharField(
                        help_text="As readers see it, e.g. “corps”.",
                        max_length=120,
                        verbose_name="name",
                    ),
                ),
                (
                    "definition",
                    models.TextField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="One sentence that says when to use this value.",
                        verbose_name="definition",
                    ),
                ),
                (
                    "position",
                    models.PositiveIntegerField(
                        db_default=0,
                        default=0,
                        help_text="Order in lists; for echelons and ranks also their seniority, lowest first.",
                        verbose_name="position",
                    ),
                ),
                (
                    "service",
                    models.CharField(
                        choices=[
                            ("army", "army"),
                            ("navy", "navy"),
                            ("air", "air force"),
                            ("police", "police and internal troops"),
                            ("irregular", "irregular forces"),
                        ],
                        default="army",
                        help_text="A division of armoured boats stands below a brigade of them: echelons are ordered within a service.",
                        max_length=10,
                        verbose_name="service",
                    ),
                ),
                (
                    "app6_amplifier",
                    models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="Digits 9–10 of a NATO APP-6(D) symbol code, e.g. “21” for a division; empty if it has none.",
                        max_length=2,
                        verbose_name="APP-6 amplifier",
                    ),
                ),
            ],
            options={
                "verbose_name": "echelon",
                "verbose_name_plural": "echelons",
                "ordering": ["position", "code"],
                "abstract": False,
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "history_echelon" ("app6_amplifier", "code", "definition", "id", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "service") SELECT new_values."app6_amplifier", new_values."code", new_values."definition", new_values."id", new_values."name", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."position", new_values."service" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="7c35497eec5eb8e0996d038ab854845b1bb0e0a1",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_d7873",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="archive_echelon",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "history_echelon" ("app6_amplifier", "code", "definition", "id", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "service") SELECT new_values."app6_amplifier", new_values."code", new_values."definition", new_values."id", new_values."name", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."position", new_values."service" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="b442df42a7613d654de0dd781f782f6cd378459c",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_f62ce",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="archive_echelon",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "history_echelon" ("app6_amplifier", "code", "definition", "id", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "service") SELECT old_values."app6_amplifier", old_values."code", old_values."definition", old_values."id", old_values."name", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."position", old_values."service" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="6c78a935ac41f6d3f29569290802463e621feb6d",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_3bb19",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="archive_echelon",
                            when="AFTER",
                        ),
                    ),
                ],
                "indexes": [],
                "constraints": [],
            },
        ),
        migrations.CreateModel(
            name="EchelonHistory",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="history",
                        to="archive.echelon",
                    ),
                ),
                (
                    "pgh_context",
                    models.ForeignKey(
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="pghistory.context",
                    ),
                ),
                ("id", models.BigIntegerField()),
                (
                    "code",
                    models.SlugField(
                        db_index=False,
                        help_text="Short permanent code in lower case, used in files and addresses, e.g. “corps”.",
                        max_length=60,
                        verbose_name="code",
                    ),
                ),
                (
                    "name",
                    models.CharField(
                        help_text="As readers see it, e.g. “corps”.",
                        max_length=120,
                        verbose_name="name",
                    ),
                ),
                (
                    "definition",
                    models.TextField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="One sentence that says when to use this value.",
                        verbose_name="definition",
                    ),
                ),
                (
                    "position",
                    models.PositiveIntegerField(
                        db_default=0,
                        default=0,
                        help_text="Order in lists; for echelons and ranks also their seniority, lowest first.",
                        verbose_name="position",
                    ),
                ),
                (
                    "service",
                    models.CharField(
                        choices=[
                            ("army", "army"),
                            ("navy", "navy"),
                            ("air", "air force"),
                            ("police", "police and internal troops"),
                            ("irregular", "irregular forces"),
                        ],
                        default="army",
                        help_text="A division of armoured boats stands below a brigade of them: echelons are ordered within a service.",
                        max_length=10,
                        verbose_name="service",
                    ),
                ),
                (
                    "app6_amplifier",
                    models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="Digits 9–10 of a NATO APP-6(D) symbol code, e.g. “21” for a division; empty if it has none.",
                        max_length=2,
                        verbose_name="APP-6 amplifier",
                    ),
                ),
            ],
            options={
                "db_table": "history_echelon",
                "abstract": False,
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="3930f467b52940705b7815cb0e365cf65d060dc5",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_636c6",
                            table="history_echelon",
                            when="BEFORE",
                        ),
                    )
                ],
                "indexes": [],
                "constraints": [],
            },
        ),
        migrations.CreateModel(
            name="Branch",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "code",
                    models.SlugField(
                        help_text="Short permanent code in lower case, used in files and addresses, e.g. “corps”.",
                        max_length=60,
                        unique=True,
                        verbose_name="code",
                    ),
                ),
                (
                    "name",
                    models.CharField(
                        help_text="As readers see it, e.g. “corps”.",
                        max_length=120,
                        verbose_name="name",
                    ),
                ),
                (
                    "definition",
                    models.TextField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="One sentence that says when to use this value.",
                        verbose_name="definition",
                    ),
                ),
                (
                    "position",
                    models.PositiveIntegerField(
                        db_default=0,
                        default=0,
                        help_text="Order in lists; for echelons and ranks also their seniority, lowest first.",
                        verbose_name="position",
                    ),
                ),
                (
                    "app6_symbol_set",
                    models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="Two digits of NATO APP-6(D): “10” land units, “01” air, “30” sea surface.",
                        max_length=2,
                        verbose_name="APP-6 symbol set",
                    ),
                ),
                (
                    "app6_entity",
                    models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="Six digits of NATO APP-6(D), e.g. “121100” for infantry, or ten with the two sector modifiers, e.g. “1211000027” for mountain infantry.",
                        max_length=10,
                        verbose_name="APP-6 entity",
                    ),
                ),
            ],
            options={
                "verbose_name": "branch",
                "verbose_name_plural": "branches",
                "ordering": ["position", "code"],
                "abstract": False,
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "history_branch" ("app6_entity", "app6_symbol_set", "code", "definition", "id", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position") SELECT new_values."app6_entity", new_values."app6_symbol_set", new_values."code", new_values."definition", new_values."id", new_values."name", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."position" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="748b3f7083044b52c440ab3e8e512cf035eaab46",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_f1a19",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="archive_branch",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "history_branch" ("app6_entity", "app6_symbol_set", "code", "definition", "id", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position") SELECT new_values."app6_entity", new_values."app6_symbol_set", new_values."code", new_values."definition", new_values."id", new_values."name", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."position" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="b324eec78a3fe644e8d5a2b95b01fb8b755c553f",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_cbb8b",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="archive_branch",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "history_branch" ("app6_entity", "app6_symbol_set", "code", "definition", "id", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position") SELECT old_values."app6_entity", old_values."app6_symbol_set", old_values."code", old_values."definition", old_values."id", old_values."name", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."position" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="d266cccb8a5b570d27c490f730264f6db46228c9",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_17576",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="archive_branch",
                            when="AFTER",
                        ),
                    ),
                ],
                "indexes": [],
                "constraints": [],
            },
        ),
        migrations.CreateModel(
            name="BranchHistory",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="history",
                        to="archive.branch",
                    ),
                ),
                (
                    "pgh_context",
                    models.ForeignKey(
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="pghistory.context",
                    ),
                ),
                ("id", models.BigIntegerField()),
                (
                    "code",
                    models.SlugField(
                        db_index=False,
                        help_text="Short permanent code in lower case, used in files and addresses, e.g. “corps”.",
                        max_length=60,
                        verbose_name="code",
                    ),
                ),
                (
                    "name",
                    models.CharField(
                        help_text="As readers see it, e.g. “corps”.",
                        max_length=120,
                        verbose_name="name",
                    ),
                ),
                (
                    "definition",
                    models.TextField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="One sentence that says when to use this value.",
                        verbose_name="definition",
                    ),
                ),
                (
                    "position",
                    models.PositiveIntegerField(
                        db_default=0,
                        default=0,
                        help_text="Order in lists; for echelons and ranks also their seniority, lowest first.",
                        verbose_name="position",
                    ),
                ),
                (
                    "app6_symbol_set",
                    models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="Two digits of NATO APP-6(D): “10” land units, “01” air, “30” sea surface.",
                        max_length=2,
                        verbose_name="APP-6 symbol set",
                    ),
                ),
                (
                    "app6_entity",
                    models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="Six digits of NATO APP-6(D), e.g. “121100” for infantry, or ten with the two sector modifiers, e.g. “1211000027” for mountain infantry.",
                        max_length=10,
                        verbose_name="APP-6 entity",
                    ),
                ),
            ],
            options={
                "db_table": "history_branch",
                "abstract": False,
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="5327c6fbf2319b0d9118a616ea2d47a749abe137",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_b13d5",
                            table="history_branch",
                            when="BEFORE",
                        ),
                    )
                ],
                "indexes": [],
                "constraints": [],
            },
        ),
        migrations.CreateModel(
            name="Rank",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "code",
                    models.SlugField(
                        help_text="Short permanent code in lower case, used in files and addresses, e.g. “corps”.",
                        max_length=60,
                        unique=True,
                        verbose_name="code",
                    ),
                ),
                (
                    "name",
                    models.CharField(
                        help_text="As readers see it, e.g. “corps”.",
                        max_length=120,
                        verbose_name="name",
                    ),
                ),
                (
                    "definition",
                    models.TextField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="One sentence that says when to use this value.",
                        verbose_name="definition",
                    ),
                ),
                (
                    "position",
                    models.PositiveIntegerField(
                        db_default=0,
                        default=0,
                        help_text="Order in lists; for echelons and ranks also their seniority, lowest first.",
                        verbose_name="position",
                    ),
                ),
                (
                    "service",
                    models.CharField(
                        help_text="Whose rank it is, e.g. “Red Army” or “German Army”.",
                        max_length=80,
                        verbose_name="service",
                    ),
                ),
                (
                    "native_title",
                    models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="In its own language and script, e.g. “генерал-лейтенант”.",
                        max_length=120,
                        verbose_name="native title",
                    ),
                ),
                (
                    "nato_grade",
                    models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="Comparable grade by STANAG 2116, e.g. “OF-7”; empty if undecided.",
                        max_length=6,
                        verbose_name="NATO grade",
                    ),
                ),
            ],
            options={
                "verbose_name": "rank",
                "verbose_name_plural": "ranks",
                "ordering": ["position", "code"],
                "abstract": False,
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "history_rank" ("code", "definition", "id", "name", "native_title", "nato_grade", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "service") SELECT new_values."code", new_values."definition", new_values."id", new_values."name", new_values."native_title", new_values."nato_grade", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."position", new_values."service" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="fb1b86859648a9ab1a6e8afe0ca18bef148aae37",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_1aa8b",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="archive_rank",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "history_rank" ("code", "definition", "id", "name", "native_title", "nato_grade", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "service") SELECT new_values."code", new_values."definition", new_values."id", new_values."name", new_values."native_title", new_values."nato_grade", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."position", new_values."service" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="74d9ba7606e7658d48d24676b7d29f06e7a33101",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_a7104",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="archive_rank",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "history_rank" ("code", "definition", "id", "name", "native_title", "nato_grade", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "service") SELECT old_values."code", old_values."definition", old_values."id", old_values."name", old_values."native_title", old_values."nato_grade", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."position", old_values."service" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="aedf63afa280bac3f76a29cc343d640127025ff4",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_5f034",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="archive_rank",
                            when="AFTER",
                        ),
                    ),
                ],
                "indexes": [],
                "constraints": [],
            },
        ),
        migrations.CreateModel(
            name="RankHistory",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="history",
                        to="archive.rank",
                    ),
                ),
                (
                    "pgh_context",
                    models.ForeignKey(
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="pghistory.context",
                    ),
                ),
                ("id", models.BigIntegerField()),
                (
                    "code",
                    models.SlugField(
                        db_index=False,
                        help_text="Short permanent code in lower case, used in files and addresses, e.g. “corps”.",
                        max_length=60,
                        verbose_name="code",
                    ),
                ),
                (
                    "name",
                    models.CharField(
                        help_text="As readers see it, e.g. “corps”.",
                        max_length=120,
                        verbose_name="name",
                    ),
                ),
                (
                    "definition",
                    models.TextField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="One sentence that says when to use this value.",
                        verbose_name="definition",
                    ),
                ),
                (
                    "position",
                    models.PositiveIntegerField(
                        db_default=0,
                        default=0,
                        help_text="Order in lists; for echelons and ranks also their seniority, lowest first.",
                        verbose_name="position",
                    ),
                ),
                (
                    "service",
                    models.CharField(
                        help_text="Whose rank it is, e.g. “Red Army” or “German Army”.",
                        max_length=80,
                        verbose_name="service",
                    ),
                ),
                (
                    "native_title",
                    models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="In its own language and script, e.g. “генерал-лейтенант”.",
                        max_length=120,
                        verbose_name="native title",
                    ),
                ),
                (
                    "nato_grade",
                    models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="Comparable grade by STANAG 2116, e.g. “OF-7”; empty if undecided.",
                        max_length=6,
                        verbose_name="NATO grade",
                    ),
                ),
            ],
            options={
                "db_table": "history_rank",
                "abstract": False,
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="5ad32df3e33de8060397306c9c73119309a2fff9",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_0ba11",
                            table="history_rank",
                            when="BEFORE",
                        ),
                    )
                ],
                "indexes": [],
                "constraints": [],
            },
        ),
        migrations.CreateModel(
            name="Role",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "code",
                    models.SlugField(
                        help_text="Short permanent code in lower case, used in files and addresses, e.g. “corps”.",
                        max_length=60,
                        unique=True,
                        verbose_name="code",
                    ),
                ),
                (
                    "name",
                    models.CharField(
                        help_text="As readers see it, e.g. “corps”.",
                        max_length=120,
                        verbose_name="name",
                    ),
                ),
                (
                    "definition",
                    models.TextField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="One sentence that says when to use this value.",
                        verbose_name="definition",
                    ),
                ),
                (
                    "position",
                    models.PositiveIntegerField(
                        db_default=0,
                        default=0,
                        help_text="Order in lists; for echelons and ranks also their seniority, lowest first.",
                        verbose_name="position",
                    ),
                ),
                (
                    "is_command",
                    models.BooleanField(
                        db_default=False,
                        default=False,
                        help_text="Tick if the holder is the one in command (commander, acting commander).",
                        verbose_name="commands",
                    ),
                ),
            ],
            options={
                "verbose_name": "role",
                "verbose_name_plural": "roles",
                "ordering": ["position", "code"],
                "abstract": False,
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "history_role" ("code", "definition", "id", "is_command", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position") SELECT new_values."code", new_values."definition", new_values."id", new_values."is_command", new_values."name", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."position" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="2a9a8c7388f2d427be364eac6d27d42bfd052fec",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_7b696",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="archive_role",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "history_role" ("code", "definition", "id", "is_command", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position") SELECT new_values."code", new_values."definition", new_values."id", new_values."is_command", new_values."name", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."position" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="1c28fe6894197861a70c3e077310a53da9e1cb51",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_b5629",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="archive_role",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "history_role" ("code", "definition", "id", "is_command", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position") SELECT old_values."code", old_values."definition", old_values."id", old_values."is_command", old_values."name", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."position" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="49d4b9666105cd4bfea6d3868342bf5ff280552d",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_b84b4",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="archive_role",
                            when="AFTER",
                        ),
                    ),
                ],
                "indexes": [],
                "constraints": [],
            },
        ),
        migrations.CreateModel(
            name="RoleHistory",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="history",
                        to="archive.role",
                    ),
                ),
                (
                    "pgh_context",
                    models.ForeignKey(
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="pghistory.context",
                    ),
                ),
                ("id", models.BigIntegerField()),
                (
                    "code",
                    models.SlugField(
                        db_index=False,
                        help_text="Short permanent code in lower case, used in files and addresses, e.g. “corps”.",
                        max_length=60,
                        verbose_name="code",
                    ),
                ),
                (
                    "name",
                    models.CharField(
                        help_text="As readers see it, e.g. “corps”.",
                        max_length=120,
                        verbose_name="name",
                    ),
                ),
                (
                    "definition",
                    models.TextField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="One sentence that says when to use this value.",
                        verbose_name="definition",
                    ),
                ),
                (
                    "position",
                    models.PositiveIntegerField(
                        db_default=0,
                        default=0,
                        help_text="Order in lists; for echelons and ranks also their seniority, lowest first.",
                        verbose_name="position",
                    ),
                ),
                (
                    "is_command",
                    models.BooleanField(
                        db_default=False,
                        default=False,
                        help_text="Tick if the holder is the one in command (commander, acting commander).",
                        verbose_name="commands",
                    ),
                ),
            ],
            options={
                "db_table": "history_role",
                "abstract": False,
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="f350cf945220c25878879de06bbf56b55b4b9fdd",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_72c04",
                            table="history_role",
                            when="BEFORE",
                        ),
                    )
                ],
                "indexes": [],
                "constraints": [],
            },
        ),
        migrations.CreateModel(
            name="Measure",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "code",
                    models.SlugField(
                        help_text="Short permanent code in lower case, used in files and addresses, e.g. “corps”.",
                        max_length=60,
                        unique=True,
                        verbose_name="code",
                    ),
                ),
                (
                    "name",
                    models.CharField(
                        help_text="As readers see it, e.g. “corps”.",
                        max_length=120,
                        verbose_name="name",
                    ),
                ),
                (
                    "definition",
                    models.TextField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="One sentence that says when to use this value.",
                        verbose_name="definition",
                    ),
                ),
                (
                    "position",
                    models.PositiveIntegerField(
                        db_default=0,
                        default=0,
                        help_text="Order in lists; for echelons and ranks also their seniority, lowest first.",
                        verbose_name="position",
                    ),
                ),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("strength", "strength"),
                            ("loss", "loss"),
                            ("other", "other quantity"),
                        ],
                        default="strength",
                        help_text="Strength, loss, or another quantity such as a distance.",
                        max_length=10,
                        verbose_name="kind",
                    ),
                ),
                (
                    "unit",
                    models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="Unit of a measured quantity, e.g. “km” or “h”; empty for plain counts.",
                        max_length=20,
                        verbose_name="unit",
                    ),
                ),
            ],
            options={
                "verbose_name": "measure",
                "verbose_name_plural": "measures",
                "ordering": ["position", "code"],
                "abstract": False,
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "history_measure" ("code", "definition", "id", "kind", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "unit") SELECT new_values."code", new_values."definition", new_values."id", new_values."kind", new_values."name", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."position", new_values."unit" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="da924e05056727849e618a634df61a3b3ecb7ddc",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_c6887",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="archive_measure",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "history_measure" ("code", "definition", "id", "kind", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "unit") SELECT new_values."code", new_values."definition", new_values."id", new_values."kind", new_values."name", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."position", new_values."unit" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="7e6d75c2d4573a1d7c07c5f91e5ac9a4fba93aba",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_e2738",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="archive_measure",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "history_measure" ("code", "definition", "id", "kind", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "unit") SELECT old_values."code", old_values."definition", old_values."id", old_values."kind", old_values."name", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."position", old_values."unit" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="8b8451fecea127ecd3064e7c7e34838fd7e8d642",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_d1af2",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="archive_measure",
                            when="AFTER",
                        ),
                    ),
                ],
                "indexes": [],
                "constraints": [],
            },
        ),
        migrations.CreateModel(
            name="MeasureHistory",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="history",
                        to="archive.measure",
                    ),
                ),
                (
                    "pgh_context",
                    models.ForeignKey(
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="pghistory.context",
                    ),
                ),
                ("id", models.BigIntegerField()),
                (
                    "code",
                    models.SlugField(
                        db_index=False,
                        help_text="Short permanent code in lower case, used in files and addresses, e.g. “corps”.",
                        max_length=60,
                        verbose_name="code",
                    ),
                ),
                (
                    "name",
                    models.CharField(
                        help_text="As readers see it, e.g. “corps”.",
                        max_length=120,
                        verbose_name="name",
                    ),
                ),
                (
                    "definition",
                    models.TextField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="One sentence that says when to use this value.",
                        verbose_name="definition",
                    ),
                ),
                (
                    "position",
                    models.PositiveIntegerField(
                        db_default=0,
                        default=0,
                        help_text="Order in lists; for echelons and ranks also their seniority, lowest first.",
                        verbose_name="position",
                    ),
                ),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("strength", "strength"),
                            ("loss", "loss"),
                            ("other", "other quantity"),
                        ],
                        default="strength",
                        help_text="Strength, loss, or another quantity such as a distance.",
                        max_length=10,
                        verbose_name="kind",
                    ),
                ),
                (
                    "unit",
                    models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="Unit of a measured quantity, e.g. “km” or “h”; empty for plain counts.",
                        max_length=20,
                        verbose_name="unit",
                    ),
                ),
            ],
            options={
                "db_table": "history_measure",
                "abstract": False,
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="f87fad485fec3eab5f81ccced362b54bca86d6ea",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_f7098",
                            table="history_measure",
                            when="BEFORE",
                        ),
                    )
                ],
                "indexes": [],
                "constraints": [],
            },
        ),
        migrations.CreateModel(
            name="MeasurePart",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "whole",
                    models.ForeignKey(
                        help_text="The composed measure, e.g. “killed and missing”.",
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="parts",
                        to="archive.measure",
                        verbose_name="whole",
                    ),
                ),
                (
                    "part",
                    models.ForeignKey(
                        help_text="One measure it is composed of, e.g. “missing”.",
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="wholes",
                        to="archive.measure",
                        verbose_name="part",
                    ),
                ),
            ],
            options={
                "verbose_name": "part of a measure",
                "verbose_name_plural": "parts of measures",
                "ordering": ["whole__code", "part__code"],
                "constraints": [
                    models.UniqueConstraint(
                        fields=("whole", "part"),
                        name="a_measure_has_each_part_once",
                        violation_error_message="This part is already listed for the measure.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("whole", models.F("part")), _negated=True),
                        name="a_measure_is_not_its_own_part",
                        violation_error_message="A measure is not a part of itself.",
                    ),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "history_measurepart" ("id", "part_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "whole_id") SELECT new_values."id", new_values."part_id", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."whole_id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="88317e3d9a28408fec788b7f541842ab478d996d",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_c67da",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="archive_measurepart",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "history_measurepart" ("id", "part_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "whole_id") SELECT new_values."id", new_values."part_id", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."whole_id" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="76cbcc40d2ac2705a8668ff213f9da09e35c6275",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_bc1c3",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="archive_measurepart",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "history_measurepart" ("id", "part_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "whole_id") SELECT old_values."id", old_values."part_id", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."whole_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="a936f940f71d99b9db7eabe96b22bd64f242b2db",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_8d0a7",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="archive_measurepart",
                            when="AFTER",
                        ),
                    ),
                ],
                "indexes": [],
            },
        ),
        migrations.CreateModel(
            name="MeasurePartHistory",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="history",
                        to="archive.measurepart",
                    ),
                ),
                (
                    "pgh_context",
                    models.ForeignKey(
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="pghistory.context",
                    ),
                ),
                ("id", models.BigIntegerField()),
                (
                    "whole",
                    models.ForeignKey(
                        db_constraint=False,
                        help_text="The composed measure, e.g. “killed and missing”.",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="archive.measure",
                        verbose_name="whole",
                    ),
                ),
                (
                    "part",
                    models.ForeignKey(
                        db_constraint=False,
                        help_text="One measure it is composed of, e.g. “missing”.",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="archive.measure",
                        verbose_name="part",
                    ),
                ),
            ],
            options={
                "db_table": "history_measurepart",
                "abstract": False,
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="25dc2aea5df11cd27764bc097e650ca66611c67f",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_3d4cb",
                            table="history_measurepart",
                            when="BEFORE",
                        ),
                    )
                ],
                "indexes": [],
                "constraints": [],
            },
        ),
        migrations.CreateModel(
            name="Coalition",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "code",
                    models.SlugField(
                        help_text="Short permanent code in lower case, used in files and addresses, e.g. “corps”.",
                        max_length=60,
                        unique=True,
                        verbose_name="code",
                    ),
                ),
                (
                    "name",
                    models.CharField(
                        help_text="As readers see it, e.g. “corps”.",
                        max_length=120,
                        verbose_name="name",
                    ),
                ),
                (
                    "definition",
                    models.TextField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="One sentence that says when to use this value.",
                        verbose_name="definition",
                    ),
                ),
                (
                    "position",
                    models.PositiveIntegerField(
                        db_default=0,
                        default=0,
                        help_text="Order in lists; for echelons and ranks also their seniority, lowest first.",
                        verbose_name="position",
                    ),
                ),
            ],
            options={
                "verbose_name": "coalition",
                "verbose_name_plural": "coalitions",
                "ordering": ["position", "code"],
                "abstract": False,
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "history_coalition" ("code", "definition", "id", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position") SELECT new_values."code", new_values."definition", new_values."id", new_values."name", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."position" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="8955b74eb6e5a78eae6e6526df919aa84de308ba",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_4fdce",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="archive_coalition",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "history_coalition" ("code", "definition", "id", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position") SELECT new_values."code", new_values."definition", new_values."id", new_values."name", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."position" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="c50e62da9bb7dc51446598565e861b08b45acb7d",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_8e50f",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="archive_coalition",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "history_coalition" ("code", "definition", "id", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position") SELECT old_values."code", old_values."definition", old_values."id", old_values."name", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."position" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="d5206f653808c0a4c42a779e59dc702068666250",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_2e20b",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="archive_coalition",
                            when="AFTER",
                        ),
                    ),
                ],
                "indexes": [],
                "constraints": [],
            },
        ),
        migrations.CreateModel(
            name="CoalitionHistory",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="history",
                        to="archive.coalition",
                    ),
                ),
                (
                    "pgh_context",
                    models.ForeignKey(
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="pghistory.context",
                    ),
                ),
                ("id", models.BigIntegerField()),
                (
                    "code",
                    models.SlugField(
                        db_index=False,
                        help_text="Short permanent code in lower case, used in files and addresses, e.g. “corps”.",
                        max_length=60,
                        verbose_name="code",
                    ),
                ),
                (
                    "name",
                    models.CharField(
                        help_text="As readers see it, e.g. “corps”.",
                        max_length=120,
                        verbose_name="name",
                    ),
                ),
                (
                    "definition",
                    models.TextField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="One sentence that says when to use this value.",
                        verbose_name="definition",
                    ),
                ),
                (
                    "position",
                    models.PositiveIntegerField(
                        db_default=0,
                        default=0,
                        help_text="Order in lists; for echelons and ranks also their seniority, lowest first.",
                        verbose_name="position",
                    ),
                ),
            ],
            options={
                "db_table": "history_coalition",
                "abstract": False,
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="04cb12c8fa6147891ff37e1013ce0f998174dff8",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_1bec6",
                            table="history_coalition",
                            when="BEFORE",
                        ),
                    )
                ],
                "indexes": [],
                "constraints": [],
            },
        ),
        migrations.CreateModel(
            name="EngagementKind",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "code",
                    models.SlugField(
                        help_text="Short permanent code in lower case, used in files and addresses, e.g. “corps”.",
                        max_length=60,
                        unique=True,
                        verbose_name="code",
                    ),
                ),
                (
                    "name",
                    models.CharField(
                        help_text="As readers see it, e.g. “corps”.",
                        max_length=120,
                        verbose_name="name",
                    ),
                ),
                (
                    "definition",
                    models.TextField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="One sentence that says when to use this value.",
                        verbose_name="definition",
                    ),
                ),
                (
                    "position",
                    models.PositiveIntegerField(
                        db_default=0,
                        default=0,
                        help_text="Order in lists; for echelons and ranks also their seniority, lowest first.",
                        verbose_name="position",
                    ),
                ),
            ],
            options={
                "verbose_name": "kind of engagement",
                "verbose_name_plural": "kinds of engagement",
                "ordering": ["position", "code"],
                "abstract": False,
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "history_engagementkind" ("code", "definition", "id", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position") SELECT new_values."code", new_values."definition", new_values."id", new_values."name", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."position" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="67c072d7f574c020cc6d2a212e95c26a9e7d096f",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_16b6a",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="archive_engagementkind",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "history_engagementkind" ("code", "definition", "id", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position") SELECT new_values."code", new_values."definition", new_values."id", new_values."name", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."position" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="3b1e8a0fc0a65b131ffde57b570332c115f33b37",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_7b11e",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="archive_engagementkind",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "history_engagementkind" ("code", "definition", "id", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position") SELECT old_values."code", old_values."definition", old_values."id", old_values."name", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."position" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="5b8c8eae2b2019e769523aefd20a770d2fcef521",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_2b490",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="archive_engagementkind",
                            when="AFTER",
                        ),
                    ),
                ],
                "indexes": [],
                "constraints": [],
            },
        ),
        migrations.CreateModel(
            name="EngagementKindHistory",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="history",
                        to="archive.engagementkind",
                    ),
                ),
                (
                    "pgh_context",
                    models.ForeignKey(
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="pghistory.context",
                    ),
                ),
                ("id", models.BigIntegerField()),
                (
                    "code",
                    models.SlugField(
                        db_index=False,
                        help_text="Short permanent code in lower case, used in files and addresses, e.g. “corps”.",
                        max_length=60,
                        verbose_name="code",
                    ),
                ),
                (
                    "name",
                    models.CharField(
                        help_text="As readers see it, e.g. “corps”.",
                        max_length=120,
                        verbose_name="name",
                    ),
                ),
                (
                    "definition",
                    models.TextField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="One sentence that says when to use this value.",
                        verbose_name="definition",
                    ),
                ),
                (
                    "position",
                    models.PositiveIntegerField(
                        db_default=0,
                        default=0,
                        help_text="Order in lists; for echelons and ranks also their seniority, lowest first.",
                        verbose_name="position",
                    ),
                ),
            ],
            options={
                "db_table": "history_engagementkind",
                "abstract": False,
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="3bc484a3cb3b72999c9c82af3327b559435faeab",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_3e5a7",
                            table="history_engagementkind",
                            when="BEFORE",
                        ),
                    )
                ],
                "indexes": [],
                "constraints": [],
            },
        ),
        migrations.CreateModel(
            name="PlaceKind",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "code",
                    models.SlugField(
                        help_text="Short permanent code in lower case, used in files and addresses, e.g. “corps”.",
                        max_length=60,
                        unique=True,
                        verbose_name="code",
                    ),
                ),
                (
                    "name",
                    models.CharField(
                        help_text="As readers see it, e.g. “corps”.",
                        max_length=120,
                        verbose_name="name",
                    ),
                ),
                (
                    "definition",
                    models.TextField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="One sentence that says when to use this value.",
                        verbose_name="definition",
                    ),
                ),
                (
                    "position",
                    models.PositiveIntegerField(
                        db_default=0,
                        default=0,
                        help_text="Order in lists; for echelons and ranks also their seniority, lowest first.",
                        verbose_name="position",
                    ),
                ),
            ],
            options={
                "verbose_name": "kind of place",
                "verbose_name_plural": "kinds of place",
                "ordering": ["position", "code"],
                "abstract": False,
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "history_placekind" ("code", "definition", "id", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position") SELECT new_values."code", new_values."definition", new_values."id", new_values."name", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."position" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="5841561bbf008e89ab1c361b46f4179026d91e4e",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_3faf6",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="archive_placekind",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "history_placekind" ("code", "definition", "id", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position") SELECT new_values."code", new_values."definition", new_values."id", new_values."name", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."position" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="1f06ef2ecc3da3b2ea4d47f6c47d8c24a163c305",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_2aa0f",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="archive_placekind",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "history_placekind" ("code", "definition", "id", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position") SELECT old_values."code", old_values."definition", old_values."id", old_values."name", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."position" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="ca19480ac6752d463c3c75cf81047f691c29bb1b",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_6b64d",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="archive_placekind",
                            when="AFTER",
                        ),
                    ),
                ],
                "indexes": [],
                "constraints": [],
            },
        ),
        migrations.CreateModel(
            name="PlaceKindHistory",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="history",
                        to="archive.placekind",
                    ),
                ),
                (
                    "pgh_context",
                    models.ForeignKey(
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="pghistory.context",
                    ),
                ),
                ("id", models.BigIntegerField()),
                (
                    "code",
                    models.SlugField(
                        db_index=False,
                        help_text="Short permanent code in lower case, used in files and addresses, e.g. “corps”.",
                        max_length=60,
                        verbose_name="code",
                    ),
                ),
                (
                    "name",
                    models.CharField(
                        help_text="As readers see it, e.g. “corps”.",
                        max_length=120,
                        verbose_name="name",
                    ),
                ),
                (
                    "definition",
                    models.TextField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="One sentence that says when to use this value.",
                        verbose_name="definition",
                    ),
                ),
                (
                    "position",
                    models.PositiveIntegerField(
                        db_default=0,
                        default=0,
                        help_text="Order in lists; for echelons and ranks also their seniority, lowest first.",
                        verbose_name="position",
                    ),
                ),
            ],
            options={
                "db_table": "history_placekind",
                "abstract": False,
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="172ecf89d1236448b27de2b1826c53ead21e2343",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_f6989",
                            table="history_placekind",
                            when="BEFORE",
                        ),
                    )
                ],
                "indexes": [],
                "constraints": [],
            },
        ),
        migrations.CreateModel(
            name="Power",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "beginning",
                    models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="When it began, as well as the source tells: “14 October 1944”, “mid-October 1944”, “by 14 Oct 1944”, “c. August 1944”, or EDTF such as “1944-10~” and “[..1944-10-14]”. Leave empty if unknown.",
                        max_length=120,
                        verbose_name="beginning",
                    ),
                ),
                (
                    "beginning_edtf",
                    models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        editable=False,
                        max_length=80,
                        verbose_name="beginning (EDTF)",
                    ),
                ),
                (
                    "ending",
                    models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="When it ended, in the same ways: “24 November 1944”, “until mid-December 1944”, “[1944-10-14..]” for “not before 14 October 1944”. Leave empty if unknown.",
                        max_length=120,
                        verbose_name="ending",
                    ),
                ),
                (
                    "ending_edtf",
                    models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        editable=False,
                        max_length=80,
                        verbose_name="ending (EDTF)",
                    ),
                ),
                (
                    "began_earliest",
                    models.GeneratedField(
                        db_persist=True,
                        expression=models.Func(
                            models.F("beginning_edtf"),
                            function="public.edtf_earliest",
                            output_field=models.DateField(),
                        ),
                        output_field=models.DateField(null=True),
                        verbose_name="began no earlier than",
                    ),
                ),
                (
                    "began_latest",
                    models.GeneratedField(
                        db_persist=True,
                        expression=django.db.models.functions.comparison.Least(
                            models.Func(
                                models.F("beginning_edtf"),
                                function="public.edtf_latest",
                                output_field=models.DateField(),
                            ),
                            models.Func(
                                models.F("ending_edtf"),
                                function="public.edtf_latest",
                                output_field=models.DateField(),
                            ),
                        ),
                        output_field=models.DateField(null=True),
                        verbose_name="began no later than",
                    ),
                ),
                (
                    "ended_earliest",
                    models.GeneratedField(
                        db_persist=True,
                        expression=django.db.models.functions.comparison.Greatest(
                            models.Func(
                                models.F("ending_edtf"),
                                function="public.edtf_earliest",
                                output_field=models.DateField(),
                            ),
                            models.Func(
                                models.F("beginning_edtf"),
                                function="public.edtf_earliest",
                                output_field=models.DateField(),
                            ),
                        ),
                        output_field=models.DateField(null=True),
                        verbose_name="ended no earlier than",
                    ),
                ),
                (
                    "ended_latest",
                    models.GeneratedField(
                        db_persist=True,
                        expression=models.Func(
                            models.F("ending_edtf"),
                            function="public.edtf_latest",
                            output_field=models.DateField(),
                        ),
                        output_field=models.DateField(null=True),
                        verbose_name="ended no later than",
                    ),
                ),
                (
                    "slug",
                    models.CharField(
                        help_text="The permanent public address, never reused: lower-case letters, digits and hyphens, e.g. “4th-guards-mechanised-corps”. A changed slug leaves a redirect behind.",
                        max_length=80,
                        unique=True,
                        validators=[
                            django.core.validators.RegexValidator(
                                "^[a-z0-9]+(-[a-z0-9]+)*\\Z",
                                "A slug has only lower-case letters a–z, digits and single hyphens, e.g. “57th-army”.",
                            )
                        ],
                        verbose_name="slug",
                    ),
                ),
                (
                    "status",
                    models.CharField(
                        choices=[
                            ("draft", "draft"),
                            ("in-review", "in review"),
                            ("published", "published"),
                            ("retracted", "retracted"),
                        ],
                        db_default="draft",
                        db_index=True,
                        default="draft",
                        help_text="Readers see published records only.",
                        max_length=10,
                        verbose_name="status",
                    ),
                ),
                (
                    "summary",
                    models.TextField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="One to three sentences in our own words that open the page.",
                        verbose_name="summary",
                    ),
                ),
                (
                    "identity_note",
                    models.TextField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="Public. How we know which one this is, e.g. “The document also calls it the 1st Proletarian Corps; that both names mean one formation is our reading.”",
                        verbose_name="note on identity",
                    ),
                ),
                (
                    "is_doubtful",
                    models.BooleanField(
                        db_default=False,
                        default=False,
                        help_text="Tick if it is not certain that this existed as a thing of its own.",
                        verbose_name="doubtful",
                    ),
                ),
                (
                    "retraction_reason",
                    models.TextField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="Public. Why the record was taken back, e.g. “Merged with the 2nd Army.”",
                        verbose_name="reason for retraction",
                    ),
                ),
                (
                    "version",
                    models.PositiveIntegerField(
                        db_default=1, default=1, editable=False, verbose_name="version"
                    ),
                ),
                (
                    "first_published_at",
                    models.DateTimeField(
                        blank=True, editable=False, null=True, verbose_name="first published"
                    ),
                ),
                (
                    "search_key",
                    models.CharField(db_default="", default="", editable=False, max_length=400),
                ),
                (
                    "sort_key",
                    models.CharField(db_default="", default="", editable=False, max_length=400),
                ),
                (
                    "name",
                    models.CharField(
                        help_text="The form of the name under which the archive lists it, e.g. “Soviet Union”.",
                        max_length=250,
                        verbose_name="name",
                    ),
                ),
                (
                    "adjective",
                    models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="Used before formations, e.g. “Soviet”.",
                        max_length=80,
                        verbose_name="adjective",
                    ),
                ),
            ],
            options={
                "verbose_name": "power",
                "verbose_name_plural": "powers",
                "ordering": ["sort_key", "slug"],
                "abstract": False,
                "indexes": [
                    models.Index(
                        fields=["status", "sort_key", "slug"], name="power_by_status_and_name"
                    )
                ],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("slug__regex", "^[a-z0-9]+(-[a-z0-9]+)*$")),
                        name="power_slug_is_lower_case_letters_digits_and_hyphens",
                        violation_error_message="A slug has only lower-case letters a–z, digits and single hyphens, e.g. “57th-army”.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("status", "retracted"), _negated=True),
                            models.Q(("retraction_reason", ""), _negated=True),
                            _connector="OR",
                        ),
                        name="power_is_retracted_with_a_reason",
                        violation_error_message="A retracted record needs a public reason.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("status__in", ["draft", "in-review", "published", "retracted"])
                        ),
                        name="power_has_a_known_status",
                        violation_error_message="The status is one of: draft, in-review, published, retracted.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                django.db.models.lookups.Exact(
                                    models.Func(
                                        models.F("beginning_edtf"),
                                        function="public.edtf_is_valid",
                                        output_field=models.BooleanField(),
                                    ),
                                    models.Value(True),
                                ),
                                models.Q(("beginning", ""), ("beginning_edtf", "")),
                            ),
                            models.Q(
                                django.db.models.lookups.Exact(
                                    models.Func(
                                        models.F("beginning_edtf"),
                                        function="public.edtf_is_valid",
                                        output_field=models.BooleanField(),
                                    ),
                                    models.Value(True),
                                ),
                                models.Q(("beginning", ""), _negated=True),
                                models.Q(("beginning_edtf", ""), _negated=True),
                            ),
                            _connector="OR",
                        ),
                        name="power_beginning_is_a_date_we_understand",
                        violation_error_message="The beginning is not a date we understand: write it like “14 October 1944”, “mid-October 1944”, “by 14 Oct 1944” or in EDTF like “1944-10~”.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                django.db.models.lookups.Exact(
                                    models.Func(
                                        models.F("ending_edtf"),
                                        function="public.edtf_is_valid",
                                        output_field=models.BooleanField(),
                                    ),
                                    models.Value(True),
                                ),
                                models.Q(("ending", ""), ("ending_edtf", "")),
                            ),
                            models.Q(
                                django.db.models.lookups.Exact(
                                    models.Func(
                                        models.F("ending_edtf"),
                                        function="public.edtf_is_valid",
                                        output_field=models.BooleanField(),
                                    ),
                                    models.Value(True),
                                ),
                                models.Q(("ending", ""), _negated=True),
                                models.Q(("ending_edtf", ""), _negated=True),
                            ),
                            _connector="OR",
                        ),
                        name="power_ending_is_a_date_we_understand",
                        violation_error_message="The ending is not a date we understand: write it like “14 October 1944”, “until 14 Oct 1944” or in EDTF like “1944-10~”.",
                    ),
                    models.CheckConstraint(
                        condition=django.db.models.lookups.Exact(
                            models.Func(
                                models.F("beginning_edtf"),
                                models.F("ending_edtf"),
                                function="public.edtf_is_reversed",
                                output_field=models.BooleanField(),
                            ),
                            models.Value(False),
                        ),
                        name="power_does_not_end_before_it_begins",
                        violation_error_message="The ending lies before the beginning: exchange the two or correct one of them.",
                    ),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "history_power" ("adjective", "beginning", "beginning_edtf", "ending", "ending_edtf", "id", "identity_note", "is_doubtful", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "retraction_reason", "slug", "status", "summary") SELECT new_values."adjective", new_values."beginning", new_values."beginning_edtf", new_values."ending", new_values."ending_edtf", new_values."id", new_values."identity_note", new_values."is_doubtful", new_values."name", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."retraction_reason", new_values."slug", new_values."status", new_values."summary" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="b8356c3b956db2b7b17558aaa9c468ee4556d770",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_c8ecc",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="archive_power",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "history_power" ("adjective", "beginning", "beginning_edtf", "ending", "ending_edtf", "id", "identity_note", "is_doubtful", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "retraction_reason", "slug", "status", "summary") SELECT new_values."adjective", new_values."beginning", new_values."beginning_edtf", new_values."ending", new_values."ending_edtf", new_values."id", new_values."identity_note", new_values."is_doubtful", new_values."name", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."retraction_reason", new_values."slug", new_values."status", new_values."summary" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values."adjective" IS DISTINCT FROM (new_values."adjective") OR old_values."beginning" IS DISTINCT FROM (new_values."beginning") OR old_values."beginning_edtf" IS DISTINCT FROM (new_values."beginning_edtf") OR old_values."ending" IS DISTINCT FROM (new_values."ending") OR old_values."ending_edtf" IS DISTINCT FROM (new_values."ending_edtf") OR old_values."id" IS DISTINCT FROM (new_values."id") OR old_values."identity_note" IS DISTINCT FROM (new_values."identity_note") OR old_values."is_doubtful" IS DISTINCT FROM (new_values."is_doubtful") OR old_values."name" IS DISTINCT FROM (new_values."name") OR old_values."retraction_reason" IS DISTINCT FROM (new_values."retraction_reason") OR old_values."slug" IS DISTINCT FROM (new_values."slug") OR old_values."status" IS DISTINCT FROM (new_values."status") OR old_values."summary" IS DISTINCT FROM (new_values."summary")) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="bdedb3732a755c781e97231d8d704de1dcb0b604",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_a9bca",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="archive_power",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "history_power" ("adjective", "beginning", "beginning_edtf", "ending", "ending_edtf", "id", "identity_note", "is_doubtful", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "retraction_reason", "slug", "status", "summary") SELECT old_values."adjective", old_values."beginning", old_values."beginning_edtf", old_values."ending", old_values."ending_edtf", old_values."id", old_values."identity_note", old_values."is_doubtful", old_values."name", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."retraction_reason", old_values."slug", old_values."status", old_values."summary" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="82d9b736e853133408b245a952b995b3f23a2ddf",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_cd2ee",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="archive_power",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="PowerHistory",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="history",
                        to="archive.power",
                    ),
                ),
                (
                    "pgh_context",
                    models.ForeignKey(
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="pghistory.context",
                    ),
                ),
                ("id", models.BigIntegerField()),
                (
                    "beginning",
                    models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="When it began, as well as the source tells: “14 October 1944”, “mid-October 1944”, “by 14 Oct 1944”, “c. August 1944”, or EDTF such as “1944-10~” and “[..1944-10-14]”. Leave empty if unknown.",
                        max_length=120,
                        verbose_name="beginning",
                    ),
                ),
                (
                    "beginning_edtf",
                    models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        editable=False,
                        max_length=80,
                        verbose_name="beginning (EDTF)",
                    ),
                ),
                (
                    "ending",
                    models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="When it ended, in the same ways: “24 November 1944”, “until mid-December 1944”, “[1944-10-14..]” for “not before 14 October 1944”. Leave empty if unknown.",
                        max_length=120,
                        verbose_name="ending",
                    ),
                ),
                (
                    "ending_edtf",
                    models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        editable=False,
                        max_length=80,
                        verbose_name="ending (EDTF)",
                    ),
                ),
                (
                    "slug",
                    models.CharField(
                        help_text="The permanent public address, never reused: lower-case letters, digits and hyphens, e.g. “4th-guards-mechanised-corps”. A changed slug leaves a redirect behind.",
                        max_length=80,
                        validators=[
                            django.core.validators.RegexValidator(
                                "^[a-z0-9]+(-[a-z0-9]+)*\\Z",
                                "A slug has only lower-case letters a–z, digits and single hyphens, e.g. “57th-army”.",
                            )
                        ],
                        verbose_name="slug",
                    ),
                ),
                (
                    "status",
                    models.CharField(
                        choices=[
                            ("draft", "draft"),
                            ("in-review", "in review"),
                            ("published", "published"),
                            ("retracted", "retracted"),
                        ],
                        db_default="draft",
                        default="draft",
                        help_text="Readers see published records only.",
                        max_length=10,
                        verbose_name="status",
                    ),
                ),
                (
                    "summary",
                    models.TextField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="One to three sentences in our own words that open the page.",
                        verbose_name="summary",
                    ),
                ),
                (
                    "identity_note",
                    models.TextField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="Public. How we know which one this is, e.g. “The document also calls it the 1st Proletarian Corps; that both names mean one formation is our reading.”",
                        verbose_name="note on identity",
                    ),
                ),
                (
                    "is_doubtful",
                    models.BooleanField(
                        db_default=False,
                        default=False,
                        help_text="Tick if it is not certain that this existed as a thing of its own.",
                        verbose_name="doubtful",
                    ),
                ),
                (
                    "retraction_reason",
                    models.TextField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="Public. Why the record was taken back, e.g. “Merged with the 2nd Army.”",
                        verbose_name="reason for retraction",
                    ),
                ),
                (
                    "name",
                    models.CharField(
                        help_text="The form of the name under which the archive lists it, e.g. “Soviet Union”.",
                        max_length=250,
                        verbose_name="name",
                    ),
                ),
                (
                    "adjective",
                    models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="Used before formations, e.g. “Soviet”.",
                        max_length=80,
                        verbose_name="adjective",
                    ),
                ),
            ],
            options={
                "db_table": "history_power",
                "abstract": False,
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="98a840cef926699fb0d5eb85f2181eeba8d6d696",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_4089c",
                            table="history_power",
                            when="BEFORE",
                        ),
                    )
                ],
                "indexes": [],
                "constraints": [],
            },
        ),
        migrations.CreateModel(
            name="Alignment",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "key",
                    models.CharField(
                        db_default=models.Func(
                            function="public.new_key", output_field=models.CharField()
                        ),
                        default=archive.models.base.new_key,
                        editable=False,
                        help_text="The permanent short code by which this row is cited, e.g. “k7m2pq9xvt”.",
                        max_length=40,
                        unique=True,
                        verbose_name="key",
                    ),
                ),
                (
                    "beginning",
                    models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="When it began, as well as the source tells: “14 October 1944”, “mid-October 1944”, “by 14 Oct 1944”, “c. August 1944”, or EDTF such as “1944-10~” and “[..1944-10-14]”. Leave empty if unknown.",
                        max_length=120,
                        verbose_name="beginning",
                    ),
                ),
                (
                    "beginning_edtf",
                    models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        editable=False,
                        max_length=80,
                        verbose_name="beginning (EDTF)",
                    ),
                ),
                (
                    "ending",
                    models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="When it ended, in the same ways: “24 November 1944”, “until mid-December 1944”, “[1944-10-14..]” for “not before 14 October 1944”. Leave empty if unknown.",
                        max_length=120,
                        verbose_name="ending",
                    ),
                ),
                (
                    "ending_edtf",
                    models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        editable=False,
                        max_length=80,
                        verbose_name="ending (EDTF)",
                    ),
                ),
                (
                    "began_earliest",
                    models.GeneratedField(
                        db_persist=True,
                        expression=models.Func(
                            models.F("beginning_edtf"),
                            function="public.edtf_earliest",
                            output_field=models.DateField(),
                        ),
                        output_field=models.DateField(null=True),
                        verbose_name="began no earlier than",
                    ),
                ),
                (
                    "began_latest",
                    models.GeneratedField(
                        db_persist=True,
                        expression=django.db.models.functions.comparison.Least(
                            models.Func(
                                models.F("beginning_edtf"),
                                function="public.edtf_latest",
                                output_field=models.DateField(),
                            ),
                            models.Func(
                                models.F("ending_edtf"),
                                function="public.edtf_latest",
                                output_field=models.DateField(),
                            ),
                        ),
                        output_field=models.DateField(null=True),
                        verbose_name="began no later than",
                    ),
                ),
                (
                    "ended_earliest",
                    models.GeneratedField(
                        db_persist=True,
                        expression=django.db.models.functions.comparison.Greatest(
                            models.Func(
                                models.F("ending_edtf"),
                                function="public.edtf_earliest",
                                output_field=models.DateField(),
                            ),
                            models.Func(
                                models.F("beginning_edtf"),
                                function="public.edtf_earliest",
                                output_field=models.DateField(),
                            ),
                        ),
                        output_field=models.DateField(null=True),
                        verbose_name="ended no earlier than",
                    ),
                ),
                (
                    "ended_latest",
                    models.GeneratedField(
                        db_persist=True,
                        expression=models.Func(
                            models.F("ending_edtf"),
                            function="public.edtf_latest",
                            output_field=models.DateField(),
                        ),
                        output_field=models.DateField(null=True),
                        verbose_name="ended no later than",
                    ),
                ),
                (
                    "standing",
                    models.CharField(
                        choices=[
                            ("preferred", "preferred"),
                            ("accepted", "accepted"),
                            ("disputed", "disputed"),
                            ("rejected", "rejected"),
                        ],
                        db_default="accepted",
                        default="accepted",
                        help_text="Preferred comes first where several statements compete. Disputed and rejected ones stay visible and need a public note that says why.",
                        max_length=10,
                        verbose_name="standing",
                    ),
                ),
                (
                    "basis",
                    models.CharField(
                        choices=[
                            ("stated", "stated by the source"),
                            ("inferred", "inferred by the editor"),
                        ],
                        db_default="stated",
                        default="stated",
                        help_text="Whether the source says so, or the editor infers it (then say why in the note).",
                        max_length=10,
                        verbose_name="basis",
                    ),
                ),
                (
                    "note",
                    models.TextField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="Shown to readers. Required for disputed, rejected and inferred statements, e.g. “The list is printed without indent here; the text puts the division under the corps.”",
                        verbose_name="public note",
                    ),
                ),
                (
                    "position",
                    models.PositiveIntegerField(
                        db_default=0,
                        default=0,
                        help_text="Order as printed in the source; 0 if it does not matter.",
                        verbose_name="position",
                    ),
                ),
                (
                    "power",
                    models.ForeignKey(
                        help_text="The power that stood with the coalition, e.g. Bulgaria.",
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="alignments",
                        to="archive.power",
                        verbose_name="power",
                    ),
                ),
                (
                    "coalition",
                    models.ForeignKey(
                        help_text="The coalition, e.g. the Axis.",
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="alignments",
                        to="archive.coalition",
                        verbose_name="coalition",
                    ),
                ),
            ],
            options={
                "verbose_name": "alignment",
                "verbose_name_plural": "alignments",
                "abstract": False,
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                ("basis", "stated"), ("standing__in", ["preferred", "accepted"])
                            ),
                            models.Q(("note", ""), _negated=True),
                            _connector="OR",
                        ),
                        name="alignment_says_why_it_is_disputed_rejected_or_inferred",
                        violation_error_message="A disputed, rejected or inferred statement needs a public note that says why.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("standing__in", ["preferred", "accepted", "disputed", "rejected"]),
                            ("basis__in", ["stated", "inferred"]),
                        ),
                        name="alignment_has_a_known_standing_and_basis",
                        violation_error_message="The standing is preferred, accepted, disputed or rejected; the basis is stated or inferred.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                django.db.models.lookups.Exact(
                                    models.Func(
                                        models.F("beginning_edtf"),
                                        function="public.edtf_is_valid",
                                        output_field=models.BooleanField(),
                                    ),
                                    models.Value(True),
                                ),
                                models.Q(("beginning", ""), ("beginning_edtf", "")),
                            ),
                            models.Q(
                                django.db.models.lookups.Exact(
                                    models.Func(
                                        models.F("beginning_edtf"),
                                        function="public.edtf_is_valid",
                                        output_field=models.BooleanField(),
                                    ),
                                    models.Value(True),
                                ),
                                models.Q(("beginning", ""), _negated=True),
                                models.Q(("beginning_edtf", ""), _negated=True),
                            ),
                            _connector="OR",
                        ),
                        name="alignment_beginning_is_a_date_we_understand",
                        violation_error_message="The beginning is not a date we understand: write it like “14 October 1944”, “mid-October 1944”, “by 14 Oct 1944” or in EDTF like “1944-10~”.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                django.db.models.lookups.Exact(
                                    models.Func(
                                        models.F("ending_edtf"),
                                        function="public.edtf_is_valid",
                                        output_field=models.BooleanField(),
                                    ),
                                    models.Value(True),
                                ),
                                models.Q(("ending", ""), ("ending_edtf", "")),
                            ),
                            models.Q(
                                django.db.models.lookups.Exact(
                                    models.Func(
                                        models.F("ending_edtf"),
                                        function="public.edtf_is_valid",
                                        output_field=models.BooleanField(),
                                    ),
                                    models.Value(True),
                                ),
                                models.Q(("ending", ""), _negated=True),
                                models.Q(("ending_edtf", ""), _negated=True),
                            ),
                            _connector="OR",
                        ),
                        name="alignment_ending_is_a_date_we_understand",
                        violation_error_message="The ending is not a date we understand: write it like “14 October 1944”, “until 14 Oct 1944” or in EDTF like “1944-10~”.",
                    ),
                    models.CheckConstraint(
                        condition=django.db.models.lookups.Exact(
                            models.Func(
                                models.F("beginning_edtf"),
                                models.F("ending_edtf"),
                                function="public.edtf_is_reversed",
                                output_field=models.BooleanField(),
                            ),
                            models.Value(False),
                        ),
                        name="alignment_does_not_end_before_it_begins",
                        violation_error_message="The ending lies before the beginning: exchange the two or correct one of them.",
                    ),
                    models.UniqueConstraint(
                        fields=("power", "coalition", "beginning_edtf", "ending_edtf"),
                        name="an_alignment_is_recorded_once",
                        nulls_distinct=False,
                        violation_error_message="This alignment is already recorded for the same dates.",
                    ),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "history_alignment" ("basis", "beginning", "beginning_edtf", "coalition_id", "ending", "ending_edtf", "id", "key", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "power_id", "standing") SELECT new_values."basis", new_values."beginning", new_values."beginning_edtf", new_values."coalition_id", new_values."ending", new_values."ending_edtf", new_values."id", new_values."key", new_values."note", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."position", new_values."power_id", new_values."standing" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="b99bb5f9586a444a4cbf992196c1abe956d00b15",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_7672a",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="archive_alignment",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "history_alignment" ("basis", "beginning", "beginning_edtf", "coalition_id", "ending", "ending_edtf", "id", "key", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "power_id", "standing") SELECT new_values."basis", new_values."beginning", new_values."beginning_edtf", new_values."coalition_id", new_values."ending", new_values."ending_edtf", new_values."id", new_values."key", new_values."note", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."position", new_values."power_id", new_values."standing" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values."basis" IS DISTINCT FROM (new_values."basis") OR old_values."beginning" IS DISTINCT FROM (new_values."beginning") OR old_values."beginning_edtf" IS DISTINCT FROM (new_values."beginning_edtf") OR old_values."coalition_id" IS DISTINCT FROM (new_values."coalition_id") OR old_values."ending" IS DISTINCT FROM (new_values."ending") OR old_values."ending_edtf" IS DISTINCT FROM (new_values."ending_edtf") OR old_values."id" IS DISTINCT FROM (new_values."id") OR old_values."key" IS DISTINCT FROM (new_values."key") OR old_values."note" IS DISTINCT FROM (new_values."note") OR old_values."position" IS DISTINCT FROM (new_values."position") OR old_values."power_id" IS DISTINCT FROM (new_values."power_id") OR old_values."standing" IS DISTINCT FROM (new_values."standing")) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="8513aa5d075a16f2133ded2eb19d6eb0e22e8796",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_00b5a",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="archive_alignment",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "history_alignment" ("basis", "beginning", "beginning_edtf", "coalition_id", "ending", "ending_edtf", "id", "key", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "power_id", "standing") SELECT old_values."basis", old_values."beginning", old_values."beginning_edtf", old_values."coalition_id", old_values."ending", old_values."ending_edtf", old_values."id", old_values."key", old_values."note", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."position", old_values."power_id", old_values."standing" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="679c2c527b8be7bbdf4351c823c0f179c9a7210e",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_bd89d",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="archive_alignment",
                            when="AFTER",
                        ),
                    ),
                ],
                "indexes": [],
            },
        ),
        migrations.CreateModel(
            name="AlignmentHistory",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="history",
                        to="archive.alignment",
                    ),
                ),
                (
                    "pgh_context",
                    models.ForeignKey(
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="pghistory.context",
                    ),
                ),
                ("id", models.BigIntegerField()),
                (
                    "key",
                    models.CharField(
                        db_default=models.Func(
                            function="public.new_key", output_field=models.CharField()
                        ),
                        default=archive.models.base.new_key,
                        editable=False,
                        help_text="The permanent short code by which this row is cited, e.g. “k7m2pq9xvt”.",
                        max_length=40,
                        verbose_name="key",
                    ),
                ),
                (
                    "beginning",
                    models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="When it began, as well as the source tells: “14 October 1944”, “mid-October 1944”, “by 14 Oct 1944”, “c. August 1944”, or EDTF such as “1944-10~” and “[..1944-10-14]”. Leave empty if unknown.",
                        max_length=120,
                        verbose_name="beginning",
                    ),
                ),
                (
                    "beginning_edtf",
                    models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        editable=False,
                        max_length=80,
                        verbose_name="beginning (EDTF)",
                    ),
                ),
                (
                    "ending",
                    models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="When it ended, in the same ways: “24 November 1944”, “until mid-December 1944”, “[1944-10-14..]” for “not before 14 October 1944”. Leave empty if unknown.",
                        max_length=120,
                        verbose_name="ending",
                    ),
                ),
                (
                    "ending_edtf",
                    models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        editable=False,
                        max_length=80,
                        verbose_name="ending (EDTF)",
                    ),
                ),
                (
                    "standing",
                    models.CharField(
                        choices=[
                            ("preferred", "preferred"),
                            ("accepted", "accepted"),
                            ("disputed", "disputed"),
                            ("rejected", "rejected"),
                        ],
                        db_default="accepted",
                        default="accepted",
                        help_text="Preferred comes first where several statements compete. Disputed and rejected ones stay visible and need a public note that says why.",
                        max_length=10,
                        verbose_name="standing",
                    ),
                ),
                (
                    "basis",
                    models.CharField(
                        choices=[
                            ("stated", "stated by the source"),
                            ("inferred", "inferred by the editor"),
                        ],
                        db_default="stated",
                        default="stated",
                        help_text="Whether the source says so, or the editor infers it (then say why in the note).",
                        max_length=10,
                        verbose_name="basis",
                    ),
                ),
                (
                    "note",
                    models.TextField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="Shown to readers. Required for disputed, rejected and inferred statements, e.g. “The list is printed without indent here; the text puts the division under the corps.”",
                        verbose_name="public note",
                    ),
                ),
                (
                    "position",
                    models.PositiveIntegerField(
                        db_default=0,
                        default=0,
                        help_text="Order as printed in the source; 0 if it does not matter.",
                        verbose_name="position",
                    ),
                ),
                (
                    "power",
                    models.ForeignKey(
                        db_constraint=False,
                        help_text="The power that stood with the coalition, e.g. Bulgaria.",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="archive.power",
                        verbose_name="power",
                    ),
                ),
                (
                    "coalition",
                    models.ForeignKey(
                        db_constraint=False,
                        help_text="The coalition, e.g. the Axis.",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="archive.coalition",
                        verbose_name="coalition",
                    ),
                ),
            ],
            options={
                "db_table": "history_alignment",
                "abstract": False,
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="53b91ae21d4cc91f4d67e833a01288bd62e25884",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_bb0f1",
                            table="history_alignment",
                            when="BEFORE",
                        ),
                    )
                ],
                "indexes": [],
                "constraints": [],
            },
        ),
        migrations.CreateModel(
            name="Place",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "slug",
                    models.CharField(
                        help_text="The permanent public address, never reused: lower-case letters, digits and hyphens, e.g. “4th-guards-mechanised-corps”. A changed slug leaves a redirect behind.",
                        max_length=80,
                        unique=True,
                        validators=[
                            django.core.validators.RegexValidator(
                                "^[a-z0-9]+(-[a-z0-9]+)*\\Z",
                                "A slug has only lower-case letters a–z, digits and single hyphens, e.g. “57th-army”.",
                            )
                        ],
                        verbose_name="slug",
                    ),
                ),
                (
                    "status",
                    models.CharField(
                        choices=[
                            ("draft", "draft"),
                            ("in-review", "in review"),
                            ("published", "published"),
                            ("retracted", "retracted"),
                        ],
                        db_default="draft",
                        db_index=True,
                        default="draft",
                        help_text="Readers see published records only.",
                        max_length=10,
                        verbose_name="status",
                    ),
                ),
                (
                    "summary",
                    models.TextField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="One to three sentences in our own words that open the page.",
                        verbose_name="summary",
                    ),
                ),
                (
                    "identity_note",
                    models.TextField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="Public. How we know which one this is, e.g. “The document also calls it the 1st Proletarian Corps; that both names mean one formation is our reading.”",
                        verbose_name="note on identity",
                    ),
                ),
                (
                    "is_doubtful",
                    models.BooleanField(
                        db_default=False,
                        default=False,
                        help_text="Tick if it is not certain that this existed as a thing of its own.",
                        verbose_name="doubtful",
                    ),
                ),
                (
                    "retraction_reason",
                    models.TextField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="Public. Why the record was taken back, e.g. “Merged with the 2nd Army.”",
                        verbose_name="reason for retraction",
                    ),
                ),
                (
                    "version",
                    models.PositiveIntegerField(
                        db_default=1, default=1, editable=False, verbose_name="version"
                    ),
                ),
                (
                    "first_published_at",
                    models.DateTimeField(
                        blank=True, editable=False, null=True, verbose_name="first published"
                    ),
                ),
                (
                    "search_key",
                    models.CharField(db_default="", default="", editable=False, max_length=400),
                ),
                (
                    "sort_key",
                    models.CharField(db_default="", default="", editable=False, max_length=400),
                ),
                (
                    "name",
                    models.CharField(
                        help_text="The form of the name under which the archive lists it, e.g. “Zaječar”.",
                        max_length=250,
                        verbose_name="name",
                    ),
                ),
                (
                    "kind",
                    models.ForeignKey(
                        blank=True,
                        help_text="What it is, e.g. town or river.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="places",
                        to="archive.placekind",
                        verbose_name="kind",
                    ),
                ),
                (
                    "within",
                    models.ForeignKey(
                        blank=True,
                        help_text="The larger place it lies in, e.g. Serbia.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="inner_places",
                        to="archive.place",
                        verbose_name="within",
                    ),
                ),
                (
                    "latitude",
                    models.DecimalField(
                        blank=True,
                        decimal_places=5,
                        help_text="Degrees north in WGS 84, e.g. 43.90360; negative for south.",
                        max_digits=8,
                        null=True,
                        validators=[
                            django.core.validators.MinValueValidator(-90),
                            django.core.validators.MaxValueValidator(90),
                        ],
                        verbose_name="latitude",
                    ),
                ),
                (
                    "longitude",
                    models.DecimalField(
                        blank=True,
                        decimal_places=5,
                        help_text="Degrees east in WGS 84, e.g. 22.26380; negative for west.",
                        max_digits=8,
                        null=True,
                        validators=[
                            django.core.validators.MinValueValidator(-180),
                            django.core.validators.MaxValueValidator(180),
                        ],
                        verbose_name="longitude",
                    ),
                ),
                (
                    "accuracy",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("exact", "the spot itself"),
                            ("centre", "centre of the settlement or area"),
                            ("approximate", "approximate"),
                        ],
                        db_default="",
                        default="",
                        help_text="How well the point stands for the place.",
                        max_length=12,
                        verbose_name="accuracy",
                    ),
                ),
                (
                    "shape",
                    models.JSONField(
                        blank=True,
                        help_text="Optional GeoJSON geometry in WGS 84, e.g. a river's line.",
                        null=True,
                        verbose_name="shape",
                    ),
                ),
            ],
            options={
                "verbose_name": "place",
                "verbose_name_plural": "places",
                "ordering": ["sort_key", "slug"],
                "abstract": False,
                "indexes": [
                    models.Index(
                        fields=["status", "sort_key", "slug"], name="place_by_status_and_name"
                    )
                ],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("slug__regex", "^[a-z0-9]+(-[a-z0-9]+)*$")),
                        name="place_slug_is_lower_case_letters_digits_and_hyphens",
                        violation_error_message="A slug has only lower-case letters a–z, digits and single hyphens, e.g. “57th-army”.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("status", "retracted"), _negated=True),
                            models.Q(("retraction_reason", ""), _negated=True),
                            _connector="OR",
                        ),
                        name="place_is_retracted_with_a_reason",
                        violation_error_message="A retracted record needs a public reason.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("status__in", ["draft", "in-review", "published", "retracted"])
                        ),
                        name="place_has_a_known_status",
                        violation_error_message="The status is one of: draft, in-review, published, retracted.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("latitude", None), ("longitude", None)),
                            models.Q(
                                ("latitude__isnull", False),
                                ("longitude__isnull", False),
                                ("latitude__range", (-90, 90)),
                                ("longitude__range", (-180, 180)),
                            ),
                            _connector="OR",
                        ),
                        name="a_place_has_both_coordinates_or_none_and_on_earth",
                        violation_error_message="Give both latitude (−90 to 90) and longitude (−180 to 180), or neither.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("within", models.F("id")), _negated=True),
                        name="a_place_is_not_within_itself",
                        violation_error_message="A place does not lie within itself.",
                    ),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "history_place" ("accuracy", "id", "identity_note", "is_doubtful", "kind_id", "latitude", "longitude", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "retraction_reason", "shape", "slug", "status", "summary", "within_id") SELECT new_values."accuracy", new_values."id", new_values."identity_note", new_values."is_doubtful", new_values."kind_id", new_values."latitude", new_values."longitude", new_values."name", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."retraction_reason", new_values."shape", new_values."slug", new_values."status", new_values."summary", new_values."within_id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="3e6a75e9cc003a30d9c87b875c7238edf9c17614",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_46893",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="archive_place",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "history_place" ("accuracy", "id", "identity_note", "is_doubtful", "kind_id", "latitude", "longitude", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "retraction_reason", "shape", "slug", "status", "summary", "within_id") SELECT new_values."accuracy", new_values."id", new_values."identity_note", new_values."is_doubtful", new_values."kind_id", new_values."latitude", new_values."longitude", new_values."name", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."retraction_reason", new_values."shape", new_values."slug", new_values."status", new_values."summary", new_values."within_id" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values."accuracy" IS DISTINCT FROM (new_values."accuracy") OR old_values."id" IS DISTINCT FROM (new_values."id") OR old_values."identity_note" IS DISTINCT FROM (new_values."identity_note") OR old_values."is_doubtful" IS DISTINCT FROM (new_values."is_doubtful") OR old_values."kind_id" IS DISTINCT FROM (new_values."kind_id") OR old_values."latitude" IS DISTINCT FROM (new_values."latitude") OR old_values."longitude" IS DISTINCT FROM (new_values."longitude") OR old_values."name" IS DISTINCT FROM (new_values."name") OR old_values."retraction_reason" IS DISTINCT FROM (new_values."retraction_reason") OR old_values."shape" IS DISTINCT FROM (new_values."shape") OR old_values."slug" IS DISTINCT FROM (new_values."slug") OR old_values."status" IS DISTINCT FROM (new_values."status") OR old_values."summary" IS DISTINCT FROM (new_values."summary") OR old_values."within_id" IS DISTINCT FROM (new_values."within_id")) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="5c1fb9b72d2fed652882de0137e6296d755441e1",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_fc07f",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="archive_place",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "history_place" ("accuracy", "id", "identity_note", "is_doubtful", "kind_id", "latitude", "longitude", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "retraction_reason", "shape", "slug", "status", "summary", "within_id") SELECT old_values."accuracy", old_values."id", old_values."identity_note", old_values."is_doubtful", old_values."kind_id", old_values."latitude", old_values."longitude", old_values."name", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."retraction_reason", old_values."shape", old_values."slug", old_values."status", old_values."summary", old_values."within_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="0d017ec08b67828c1aa09b3bdd174553a7d27a4a",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_3c1bd",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="archive_place",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="PlaceHistory",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="history",
                        to="archive.place",
                    ),
                ),
                (
                    "pgh_context",
                    models.ForeignKey(
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="pghistory.context",
                    ),
                ),
                ("id", models.BigIntegerField()),
                (
                    "slug",
                    models.CharField(
                        help_text="The permanent public address, never reused: lower-case letters, digits and hyphens, e.g. “4th-guards-mechanised-corps”. A changed slug leaves a redirect behind.",
                        max_length=80,
                        validators=[
                            django.core.validators.RegexValidator(
                                "^[a-z0-9]+(-[a-z0-9]+)*\\Z",
                                "A slug has only lower-case letters a–z, digits and single hyphens, e.g. “57th-army”.",
                            )
                        ],
                        verbose_name="slug",
                    ),
                ),
                (
                    "status",
                    models.CharField(
                        choices=[
                            ("draft", "draft"),
                            ("in-review", "in review"),
                            ("published", "published"),
                            ("retracted", "retracted"),
                        ],
                        db_default="draft",
                        default="draft",
                        help_text="Readers see published records only.",
                        max_length=10,
                        verbose_name="status",
                    ),
                ),
                (
                    "summary",
                    models.TextField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="One to three sentences in our own words that open the page.",
                        verbose_name="summary",
                    ),
                ),
                (
                    "identity_note",
                    models.TextField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="Public. How we know which one this is, e.g. “The document also calls it the 1st Proletarian Corps; that both names mean one formation is our reading.”",
                        verbose_name="note on identity",
                    ),
                ),
                (
                    "is_doubtful",
                    models.BooleanField(
                        db_default=False,
                        default=False,
                        help_text="Tick if it is not certain that this existed as a thing of its own.",
                        verbose_name="doubtful",
                    ),
                ),
                (
                    "retraction_reason",
                    models.TextField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="Public. Why the record was taken back, e.g. “Merged with the 2nd Army.”",
                        verbose_name="reason for retraction",
                    ),
                ),
                (
                    "name",
                    models.CharField(
                        help_text="The form of the name under which the archive lists it, e.g. “Zaječar”.",
                        max_length=250,
                        verbose_name="name",
                    ),
                ),
                (
                    "kind",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="What it is, e.g. town or river.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="archive.placekind",
                        verbose_name="kind",
                    ),
                ),
                (
                    "within",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="The larger place it lies in, e.g. Serbia.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="archive.place",
                        verbose_name="within",
                    ),
                ),
                (
                    "latitude",
                    models.DecimalField(
                        blank=True,
                        decimal_places=5,
                        help_text="Degrees north in WGS 84, e.g. 43.90360; negative for south.",
                        max_digits=8,
                        null=True,
                        validators=[
                            django.core.validators.MinValueValidator(-90),
                            django.core.validators.MaxValueValidator(90),
                        ],
                        verbose_name="latitude",
                    ),
                ),
                (
                    "longitude",
                    models.DecimalField(
                        blank=True,
                        decimal_places=5,
                        help_text="Degrees east in WGS 84, e.g. 22.26380; negative for west.",
                        max_digits=8,
                        null=True,
                        validators=[
                            django.core.validators.MinValueValidator(-180),
                            django.core.validators.MaxValueValidator(180),
                        ],
                        verbose_name="longitude",
                    ),
                ),
                (
                    "accuracy",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("exact", "the spot itself"),
                            ("centre", "centre of the settlement or area"),
                            ("approximate", "approximate"),
                        ],
                        db_default="",
                        default="",
                        help_text="How well the point stands for the place.",
                        max_length=12,
                        verbose_name="accuracy",
                    ),
                ),
                (
                    "shape",
                    models.JSONField(
                        blank=True,
                        help_text="Optional GeoJSON geometry in WGS 84, e.g. a river's line.",
                        null=True,
                        verbose_name="shape",
                    ),
                ),
            ],
            options={
                "db_table": "history_place",
                "abstract": False,
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="8feb16ca160859496110c0814d107a7351f3db3f",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_40fa3",
                            table="history_place",
                            when="BEFORE",
                        ),
                    )
                ],
                "indexes": [],
                "constraints": [],
            },
        ),
        migrations.CreateModel(
            name="Formation",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "beginning",
                    models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="When it began, as well as the source tells: “14 October 1944”, “mid-October 1944”, “by 14 Oct 1944”, “c. August 1944”, or EDTF such as “1944-10~” and “[..1944-10-14]”. Leave empty if unknown.",
                        max_length=120,
                        verbose_name="beginning",
                    ),
                ),
                (
                    "beginning_edtf",
                    models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        editable=False,
                        max_length=80,
                        verbose_name="beginning (EDTF)",
                    ),
                ),
                (
                    "ending",
                    models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="When it ended, in the same ways: “24 November 1944”, “until mid-December 1944”, “[1944-10-14..]” for “not before 14 October 1944”. Leave empty if unknown.",
                        max_length=120,
                        verbose_name="ending",
                    ),
                ),
                (
                    "ending_edtf",
                    models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        editable=False,
                        max_length=80,
                        verbose_name="ending (EDTF)",
                    ),
                ),
                (
                    "began_earliest",
                    models.GeneratedField(
                        db_persist=True,
                        expression=models.Func(
                            models.F("beginning_edtf"),
                            function="public.edtf_earliest",
                            output_field=models.DateField(),
                        ),
                        output_field=models.DateField(null=True),
                        verbose_name="began no earlier than",
                    ),
                ),
                (
                    "began_latest",
                    models.GeneratedField(
                        db_persist=True,
                        expression=django.db.models.functions.comparison.Least(
                            models.Func(
                                models.F("beginning_edtf"),
                                function="public.edtf_latest",
                                output_field=models.DateField(),
                            ),
                            models.Func(
                                models.F("ending_edtf"),
                                function="public.edtf_latest",
                                output_field=models.DateField(),
                            ),
                        ),
                        output_field=models.DateField(null=True),
                        verbose_name="began no later than",
                    ),
                ),
                (
                    "ended_earliest",
                    models.GeneratedField(
                        db_persist=True,
                        expression=django.db.models.functions.comparison.Greatest(
                            models.Func(
                                models.F("ending_edtf"),
                                function="public.edtf_earliest",
                                output_field=models.DateField(),
                            ),
                            models.Func(
                                models.F("beginning_edtf"),
                                function="public.edtf_earliest",
                                output_field=models.DateField(),
                            ),
                        ),
                        output_field=models.DateField(null=True),
                        verbose_name="ended no earlier than",
                    ),
                ),
                (
                    "ended_latest",
                    models.GeneratedField(
                        db_persist=True,
                        expression=models.Func(
                            models.F("ending_edtf"),
                            function="public.edtf_latest",
                            output_field=models.DateField(),
                        ),
                        output_field=models.DateField(null=True),
                        verbose_name="ended no later than",
                    ),
                ),
                (
                    "slug",
                    models.CharField(
                        help_text="The permanent public address, never reused: lower-case letters, digits and hyphens, e.g. “4th-guards-mechanised-corps”. A changed slug leaves a redirect behind.",
                        max_length=80,
                        unique=True,
                        validators=[
                            django.core.validators.RegexValidator(
                                "^[a-z0-9]+(-[a-z0-9]+)*\\Z",
                                "A slug has only lower-case letters a–z, digits and single hyphens, e.g. “57th-army”.",
                            )
                        ],
                        verbose_name="slug",
                    ),
                ),
                (
                    "status",
                    models.CharField(
                        choices=[
                            ("draft", "draft"),
                            ("in-review", "in review"),
                            ("published", "published"),
                            ("retracted", "retracted"),
                        ],
                        db_default="draft",
                        db_index=True,
                        default="draft",
                        help_text="Readers see published records only.",
                        max_length=10,
                        verbose_name="status",
                    ),
                ),
                (
                    "summary",
                    models.TextField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="One to three sentences in our own words that open the page.",
                        verbose_name="summary",
                    ),
                ),
                (
                    "identity_note",
                    models.TextField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="Public. How we know which one this is, e.g. “The document also calls it the 1st Proletarian Corps; that both names mean one formation is our reading.”",
                        verbose_name="note on identity",
                    ),
                ),
                (
                    "is_doubtful",
                    models.BooleanField(
                        db_default=False,
                        default=False,
                        help_text="Tick if it is not certain that this existed as a thing of its own.",
                        verbose_name="doubtful",
                    ),
                ),
                (
                    "retraction_reason",
                    models.TextField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="Public. Why the record was taken back, e.g. “Merged with the 2nd Army.”",
                        verbose_name="reason for retraction",
                    ),
                ),
                (
                    "version",
                    models.PositiveIntegerField(
                        db_default=1, default=1, editable=False, verbose_name="version"
                    ),
                ),
                (
                    "first_published_at",
                    models.DateTimeField(
                        blank=True, editable=False, null=True, verbose_name="first published"
                    ),
                ),
                (
                    "search_key",
                    models.CharField(db_default="", default="", editable=False, max_length=400),
                ),
                (
                    "sort_key",
                    models.CharField(db_default="", default="", editable=False, max_length=400),
                ),
                (
                    "name",
                    models.CharField(
                        help_text="The form of the name under which the archive lists it, e.g. “4th Guards Mechanised Corps”.",
                        max_length=250,
                        verbose_name="name",
                    ),
                ),
                (
                    "number",
                    models.PositiveIntegerField(
                        blank=True,
                        help_text="The number in its designation, e.g. 14 for the XIV Army Corps; empty if it has none.",
                        null=True,
                        verbose_name="number",
                    ),
                ),
                (
                    "power",
                    models.ForeignKey(
                        blank=True,
                        help_text="Whose formation it is, e.g. the Soviet Union.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="formations",
                        to="archive.power",
                        verbose_name="power",
                    ),
                ),
                (
                    "echelon",
                    models.ForeignKey(
                        blank=True,
                        help_text="Its level, e.g. corps.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="formations",
                        to="archive.echelon",
                        verbose_name="echelon",
                    ),
                ),
                (
                    "branch",
                    models.ForeignKey(
                        blank=True,
                        help_text="Its arm, e.g. mechanised infantry.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="formations",
                        to="archive.branch",
                        verbose_name="branch",
                    ),
                ),
                (
                    "is_named",
                    models.BooleanField(
                        db_default=True,
                        default=True,
                        help_text="Untick for a formation that sources only describe, e.g. “a German assault gun battalion”; it is left out of counts of named formations.",
                        verbose_name="named",
                    ),
                ),
            ],
            options={
                "verbose_name": "formation",
                "verbose_name_plural": "formations",
                "ordering": ["sort_key", "slug"],
                "abstract": False,
                "indexes": [
                    models.Index(
                        fields=["status", "sort_key", "slug"], name="formation_by_status_and_name"
                    )
                ],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("slug__regex", "^[a-z0-9]+(-[a-z0-9]+)*$")),
                        name="formation_slug_is_lower_case_letters_digits_and_hyphens",
                        violation_error_message="A slug has only lower-case letters a–z, digits and single hyphens, e.g. “57th-army”.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("status", "retracted"), _negated=True),
                            models.Q(("retraction_reason", ""), _negated=True),
                            _connector="OR",
                        ),
                        name="formation_is_retracted_with_a_reason",
                        violation_error_message="A retracted record needs a public reason.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("status__in", ["draft", "in-review", "published", "retracted"])
                        ),
                        name="formation_has_a_known_status",
                        violation_error_message="The status is one of: draft, in-review, published, retracted.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                django.db.models.lookups.Exact(
                                    models.Func(
                                        models.F("beginning_edtf"),
                                        function="public.edtf_is_valid",
                                        output_field=models.BooleanField(),
                                    ),
                                    models.Value(True),
                                ),
                                models.Q(("beginning", ""), ("beginning_edtf", "")),
                            ),
                            models.Q(
                                django.db.models.lookups.Exact(
                                    models.Func(
                                        models.F("beginning_edtf"),
                                        function="public.edtf_is_valid",
                                        output_field=models.BooleanField(),
                                    ),
                                    models.Value(True),
                                ),
                                models.Q(("beginning", ""), _negated=True),
                                models.Q(("beginning_edtf", ""), _negated=True),
                            ),
                            _connector="OR",
                        ),
                        name="formation_beginning_is_a_date_we_understand",
                        violation_error_message="The beginning is not a date we understand: write it like “14 October 1944”, “mid-October 1944”, “by 14 Oct 1944” or in EDTF like “1944-10~”.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                django.db.models.lookups.Exact(
                                    models.Func(
                                        models.F("ending_edtf"),
                                        function="public.edtf_is_valid",
                                        output_field=models.BooleanField(),
                                    ),
                                    models.Value(True),
                                ),
                                models.Q(("ending", ""), ("ending_edtf", "")),
                            ),
                            models.Q(
                                django.db.models.lookups.Exact(
                                    models.Func(
                                        models.F("ending_edtf"),
                                        function="public.edtf_is_valid",
                                        output_field=models.BooleanField(),
                                    ),
                                    models.Value(True),
                                ),
                                models.Q(("ending", ""), _negated=True),
                                models.Q(("ending_edtf", ""), _negated=True),
                            ),
                            _connector="OR",
                        ),
                        name="formation_ending_is_a_date_we_understand",
                        violation_error_message="The ending is not a date we understand: write it like “14 October 1944”, “until 14 Oct 1944” or in EDTF like “1944-10~”.",
                    ),
                    models.CheckConstraint(
                        condition=django.db.models.lookups.Exact(
                            models.Func(
                                models.F("beginning_edtf"),
                                models.F("ending_edtf"),
                                function="public.edtf_is_reversed",
                                output_field=models.BooleanField(),
                            ),
                            models.Value(False),
                        ),
                        name="formation_does_not_end_before_it_begins",
                        violation_error_message="The ending lies before the beginning: exchange the two or correct one of them.",
                    ),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "history_formation" ("beginning", "beginning_edtf", "branch_id", "echelon_id", "ending", "ending_edtf", "id", "identity_note", "is_doubtful", "is_named", "name", "number", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "power_id", "retraction_reason", "slug", "status", "summary") SELECT new_values."beginning", new_values."beginning_edtf", new_values."branch_id", new_values."echelon_id", new_values."ending", new_values."ending_edtf", new_values."id", new_values."identity_note", new_values."is_doubtful", new_values."is_named", new_values."name", new_values."number", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."power_id", new_values."retraction_reason", new_values."slug", new_values."status", new_values."summary" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="8f8e64eb97b152ddd6304e3dd6a97bb93e339c48",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_8e510",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="archive_formation",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "history_formation" ("beginning", "beginning_edtf", "branch_id", "echelon_id", "ending", "ending_edtf", "id", "identity_note", "is_doubtful", "is_named", "name", "number", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "power_id", "retraction_reason", "slug", "status", "summary") SELECT new_values."beginning", new_values."beginning_edtf", new_values."branch_id", new_values."echelon_id", new_values."ending", new_values."ending_edtf", new_values."id", new_values."identity_note", new_values."is_doubtful", new_values."is_named", new_values."name", new_values."number", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."power_id", new_values."retraction_reason", new_values."slug", new_values."status", new_values."summary" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values."beginning" IS DISTINCT FROM (new_values."beginning") OR old_values."beginning_edtf" IS DISTINCT FROM (new_values."beginning_edtf") OR old_values."branch_id" IS DISTINCT FROM (new_values."branch_id") OR old_values."echelon_id" IS DISTINCT FROM (new_values."echelon_id") OR old_values."ending" IS DISTINCT FROM (new_values."ending") OR old_values."ending_edtf" IS DISTINCT FROM (new_values."ending_edtf") OR old_values."id" IS DISTINCT FROM (new_values."id") OR old_values."identity_note" IS DISTINCT FROM (new_values."identity_note") OR old_values."is_doubtful" IS DISTINCT FROM (new_values."is_doubtful") OR old_values."is_named" IS DISTINCT FROM (new_values."is_named") OR old_values."name" IS DISTINCT FROM (new_values."name") OR old_values."number" IS DISTINCT FROM (new_values."number") OR old_values."power_id" IS DISTINCT FROM (new_values."power_id") OR old_values."retraction_reason" IS DISTINCT FROM (new_values."retraction_reason") OR old_values."slug" IS DISTINCT FROM (new_values."slug") OR old_values."status" IS DISTINCT FROM (new_values."status") OR old_values."summary" IS DISTINCT FROM (new_values."summary")) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="3de43cf98e4c4562cd89a1a9d0931465638c859c",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_dbc2c",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="archive_formation",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "history_formation" ("beginning", "beginning_edtf", "branch_id", "echelon_id", "ending", "ending_edtf", "id", "identity_note", "is_doubtful", "is_named", "name", "number", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "power_id", "retraction_reason", "slug", "status", "summary") SELECT old_values."beginning", old_values."beginning_edtf", old_values."branch_id", old_values."echelon_id", old_values."ending", old_values."ending_edtf", old_values."id", old_values."identity_note", old_values."is_doubtful", old_values."is_named", old_values."name", old_values."number", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."power_id", old_values."retraction_reason", old_values."slug", old_values."status", old_values."summary" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="0cf890be97fec0cb34aa0a59f751c1ef5fae8089",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_a131b",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="archive_formation",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="FormationHistory",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="history",
                        to="archive.formation",
                    ),
                ),
                (
                    "pgh_context",
                    models.ForeignKey(
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="pghistory.context",
                    ),
                ),
                ("id", models.BigIntegerField()),
                (
                    "beginning",
                    models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="When it began, as well as the source tells: “14 October 1944”, “mid-October 1944”, “by 14 Oct 1944”, “c. August 1944”, or EDTF such as “1944-10~” and “[..1944-10-14]”. Leave empty if unknown.",
                        max_length=120,
                        verbose_name="beginning",
                    ),
                ),
                (
                    "beginning_edtf",
                    models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        editable=False,
                        max_length=80,
                        verbose_name="beginning (EDTF)",
                    ),
                ),
                (
                    "ending",
                    models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="When it ended, in the same ways: “24 November 1944”, “until mid-December 1944”, “[1944-10-14..]” for “not before 14 October 1944”. Leave empty if unknown.",
                        max_length=120,
                        verbose_name="ending",
                    ),
                ),
                (
                    "ending_edtf",
                    models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        editable=False,
                        max_length=80,
                        verbose_name="ending (EDTF)",
                    ),
                ),
                (
                    "slug",
                    models.CharField(
                        help_text="The permanent public address, never reused: lower-case letters, digits and hyphens, e.g. “4th-guards-mechanised-corps”. A changed slug leaves a redirect behind.",
                        max_length=80,
                        validators=[
                            django.core.validators.RegexValidator(
                                "^[a-z0-9]+(-[a-z0-9]+)*\\Z",
                                "A slug has only lower-case letters a–z, digits and single hyphens, e.g. “57th-army”.",
                            )
                        ],
                        verbose_name="slug",
                    ),
                ),
                (
                    "status",
                    models.CharField(
                        choices=[
                            ("draft", "draft"),
                            ("in-review", "in review"),
                            ("published", "published"),
                            ("retracted", "retracted"),
                        ],
                        db_default="draft",
                        default="draft",
                        help_text="Readers see published records only.",
                        max_length=10,
                        verbose_name="status",
                    ),
                ),
                (
                    "summary",
                    models.TextField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="One to three sentences in our own words that open the page.",
                        verbose_name="summary",
                    ),
                ),
                (
                    "identity_note",
                    models.TextField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="Public. How we know which one this is, e.g. “The document also calls it the 1st Proletarian Corps; that both names mean one formation is our reading.”",
                        verbose_name="note on identity",
                    ),
                ),
                (
                    "is_doubtful",
                    models.BooleanField(
                        db_default=False,
                        default=False,
                        help_text="Tick if it is not certain that this existed as a thing of its own.",
                        verbose_name="doubtful",
                    ),
                ),
                (
                    "retraction_reason",
                    models.TextField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="Public. Why the record was taken back, e.g. “Merged with the 2nd Army.”",
                        verbose_name="reason for retraction",
                    ),
                ),
                (
                    "name",
                    models.CharField(
                        help_text="The form of the name under which the archive lists it, e.g. “4th Guards Mechanised Corps”.",
                        max_length=250,
                        verbose_name="name",
                    ),
                ),
                (
                    "number",
                    models.PositiveIntegerField(
                        blank=True,
                        help_text="The number in its designation, e.g. 14 for the XIV Army Corps; empty if it has none.",
                        null=True,
                        verbose_name="number",
                    ),
                ),
                (
                    "power",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="Whose formation it is, e.g. the Soviet Union.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="archive.power",
                        verbose_name="power",
                    ),
                ),
                (
                    "echelon",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="Its level, e.g. corps.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="archive.echelon",
                        verbose_name="echelon",
                    ),
                ),
                (
                    "branch",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="Its arm, e.g. mechanised infantry.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="archive.branch",
                        verbose_name="branch",
                    ),
                ),
                (
                    "is_named",
                    models.BooleanField(
                        db_default=True,
                        default=True,
                        help_text="Untick for a formation that sources only describe, e.g. “a German assault gun battalion”; it is left out of counts of named formations.",
                        verbose_name="named",
                    ),
                ),
            ],
            options={
                "db_table": "history_formation",
                "abstract": False,
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="0d7a29f44ea7e05e060a67e7676da728f15cb585",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_bb249",
                            table="history_formation",
                            when="BEFORE",
                        ),
                    )
                ],
                "indexes": [],
                "constraints": [],
            },
        ),
        migrations.CreateModel(
            name="Lineage",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "key",
                    models.CharField(
                        db_default=models.Func(
                            function="public.new_key", output_field=models.CharField()
                        ),
                        default=archive.models.base.new_key,
                        editable=False,
                        help_text="The permanent short code by which this row is cited, e.g. “k7m2pq9xvt”.",
                        max_length=40,
                        unique=True,
                        verbose_name="key",
                    ),
                ),
                (
                    "beginning",
                    models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="When it began, as well as the source tells: “14 October 1944”, “mid-October 1944”, “by 14 Oct 1944”, “c. August 1944”, or EDTF such as “1944-10~” and “[..1944-10-14]”. Leave empty if unknown.",
                        max_length=120,
                        verbose_name="beginning",
                    ),
                ),
                (
                    "beginning_edtf",
                    models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        editable=False,
                        max_length=80,
                        verbose_name="beginning (EDTF)",
                    ),
                ),
                (
                    "ending",
                    models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="When it ended, in the same ways: “24 November 1944”, “until mid-December 1944”, “[1944-10-14..]” for “not before 14 October 1944”. Leave empty if unknown.",
                        max_length=120,
                        verbose_name="ending",
                    ),
                ),
                (
                    "ending_edtf",
                    models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        editable=False,
                        max_length=80,
                        verbose_name="ending (EDTF)",
                    ),
                ),
                (
                    "began_earliest",
                    models.GeneratedField(
                        db_persist=True,
                        expression=models.Func(
                            models.F("beginning_edtf"),
                            function="public.edtf_earliest",
                            output_field=models.DateField(),
                        ),
                        output_field=models.DateField(null=True),
                        verbose_name="began no earlier than",
                    ),
                ),
                (
                    "began_latest",
                    models.GeneratedField(
                        db_persist=True,
                        expression=django.db.models.functions.comparison.Least(
                            models.Func(
                                models.F("beginning_edtf"),
                                function="public.edtf_latest",
                                output_field=models.DateField(),
                            ),
                            models.Func(
                                models.Case(
                                    models.When(ending_edtf="", then=models.F("beginning_edtf")),
                                    default=models.F("ending_edtf"),
                                    output_field=models.CharField(),
                                ),
                                function="public.edtf_latest",
                                output_field=models.DateField(),
                            ),
                        ),
                        output_field=models.DateField(null=True),
                        verbose_name="began no later than",
                    ),
                ),
                (
                    "ended_earliest",
                    models.GeneratedField(
                        db_persist=True,
                        expression=django.db.models.functions.comparison.Greatest(
                            models.Func(
                                models.Case(
                                    models.When(ending_edtf="", then=models.F("beginning_edtf")),
                                    default=models.F("ending_edtf"),
                                    output_field=models.CharField(),
                                ),
                                function="public.edtf_earliest",
                                output_field=models.DateField(),
                            ),
                            models.Func(
                                models.F("beginning_edtf"),
                                function="public.edtf_earliest",
                                output_field=models.DateField(),
                            ),
                        ),
                        output_field=models.DateField(null=True),
                        verbose_name="ended no earlier than",
                    ),
                ),
                (
                    "ended_latest",
                    models.GeneratedField(
                        db_persist=True,
                        expression=models.Func(
                            models.Case(
                                models.When(ending_edtf="", then=models.F("beginning_edtf")),
                                default=models.F("ending_edtf"),
                                output_field=models.CharField(),
                            ),
                            function="public.edtf_latest",
                            output_field=models.DateField(),
                        ),
                        output_field=models.DateField(null=True),
                        verbose_name="ended no later than",
                    ),
                ),
                (
                    "standing",
                    models.CharField(
                        choices=[
                            ("preferred", "preferred"),
                            ("accepted", "accepted"),
                            ("disputed", "disputed"),
                            ("rejected", "rejected"),
                        ],
                        db_default="accepted",
                        default="accepted",
                        help_text="Preferred comes first where several statements compete. Disputed and rejected ones stay visible and need a public note that says why.",
                        max_length=10,
                        verbose_name="standing",
                    ),
                ),
                (
                    "basis",
                    models.CharField(
                        choices=[
                            ("stated", "stated by the source"),
                            ("inferred", "inferred by the editor"),
                        ],
                        db_default="stated",
                        default="stated",
                        help_text="Whether the source says so, or the editor infers it (then say why in the note).",
                        max_length=10,
                        verbose_name="basis",
                    ),
                ),
                (
                    "note",
                    models.TextField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="Shown to readers. Required for disputed, rejected and inferred statements, e.g. “The list is printed without indent here; the text puts the division under the corps.”",
                        verbose_name="public note",
                    ),
                ),
                (
                    "position",
                    models.PositiveIntegerField(
                        db_default=0,
                        default=0,
                        help_text="Order as printed in the source; 0 if it does not matter.",
                        verbose_name="position",
                    ),
                ),
                (
                    "formation",
                    models.ForeignKey(
                        help_text="The earlier formation, e.g. the 264th Division.",
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="successors",
                        to="archive.formation",
                        verbose_name="formation",
                    ),
                ),
                (
                    "successor",
                    models.ForeignKey(
                        blank=True,
                        help_text="The later formation; empty only if it was destroyed.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="predecessors",
                        to="archive.formation",
                        verbose_name="successor",
                    ),
                ),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("formed-from", "formed from"),
                            ("redesignated", "redesignated"),
                            ("converted", "converted"),
                            ("amalgamated", "amalgamated"),
                            ("split", "split"),
                            ("absorbed", "absorbed"),
                            ("destroyed", "destroyed"),
                            ("rebuilt", "rebuilt"),
                        ],
                        help_text="How the one became the other, e.g. redesignated.",
                        max_length=14,
                        verbose_name="kind",
                    ),
                ),
            ],
            options={
                "verbose_name": "lineage",
                "verbose_name_plural": "lineages",
                "abstract": False,
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                ("basis", "stated"), ("standing__in", ["preferred", "accepted"])
                            ),
                            models.Q(("note", ""), _negated=True),
                            _connector="OR",
                        ),
                        name="lineage_says_why_it_is_disputed_rejected_or_inferred",
                        violation_error_message="A disputed, rejected or inferred statement needs a public note that says why.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("standing__in", ["preferred", "accepted", "disputed", "rejected"]),
                            ("basis__in", ["stated", "inferred"]),
                        ),
                        name="lineage_has_a_known_standing_and_basis",
                        violation_error_message="The standing is preferred, accepted, disputed or rejected; the basis is stated or inferred.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                django.db.models.lookups.Exact(
                                    models.Func(
                                        models.F("beginning_edtf"),
                                        function="public.edtf_is_valid",
                                        output_field=models.BooleanField(),
                                    ),
                                    models.Value(True),
                                ),
                                models.Q(("beginning", ""), ("beginning_edtf", "")),
                            ),
                            models.Q(
                                django.db.models.lookups.Exact(
                                    models.Func(
                                        models.F("beginning_edtf"),
                                        function="public.edtf_is_valid",
                                        output_field=models.BooleanField(),
                                    ),
                                    models.Value(True),
                                ),
                                models.Q(("beginning", ""), _negated=True),
                                models.Q(("beginning_edtf", ""), _negated=True),
                            ),
                            _connector="OR",
                        ),
                        name="lineage_beginning_is_a_date_we_understand",
                        violation_error_message="The beginning is not a date we understand: write it like “14 October 1944”, “mid-October 1944”, “by 14 Oct 1944” or in EDTF like “1944-10~”.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                django.db.models.lookups.Exact(
                                    models.Func(
                                        models.F("ending_edtf"),
                                        function="public.edtf_is_valid",
                                        output_field=models.BooleanField(),
                                    ),
                                    models.Value(True),
                                ),
                                models.Q(("ending", ""), ("ending_edtf", "")),
                            ),
                            models.Q(
                                django.db.models.lookups.Exact(
                                    models.Func(
                                        models.F("ending_edtf"),
                                        function="public.edtf_is_valid",
                                        output_field=models.BooleanField(),
                                    ),
                                    models.Value(True),
                                ),
                                models.Q(("ending", ""), _negated=True),
                                models.Q(("ending_edtf", ""), _negated=True),
                            ),
                            _connector="OR",
                        ),
                        name="lineage_ending_is_a_date_we_understand",
                        violation_error_message="The ending is not a date we understand: write it like “14 October 1944”, “until 14 Oct 1944” or in EDTF like “1944-10~”.",
                    ),
                    models.CheckConstraint(
                        condition=django.db.models.lookups.Exact(
                            models.Func(
                                models.F("beginning_edtf"),
                                models.F("ending_edtf"),
                                function="public.edtf_is_reversed",
                                output_field=models.BooleanField(),
                            ),
                            models.Value(False),
                        ),
                        name="lineage_does_not_end_before_it_begins",
                        violation_error_message="The ending lies before the beginning: exchange the two or correct one of them.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("kind", "destroyed"), ("successor__isnull", False), _connector="OR"
                        ),
                        name="a_lineage_has_a_successor_unless_destroyed",
                        violation_error_message="Choose the successor; only a destroyed formation has none.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("successor", None),
                            models.Q(("formation", models.F("successor")), _negated=True),
                            _connector="OR",
                        ),
                        name="a_formation_is_not_its_own_successor",
                        violation_error_message="A formation is not its own successor.",
                    ),
                    models.UniqueConstraint(
                        fields=("formation", "successor", "kind", "beginning_edtf", "ending_edtf"),
                        name="a_lineage_is_recorded_once",
                        nulls_distinct=False,
                        violation_error_message="This lineage is already recorded for the same date.",
                    ),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "history_lineage" ("basis", "beginning", "beginning_edtf", "ending", "ending_edtf", "formation_id", "id", "key", "kind", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "standing", "successor_id") SELECT new_values."basis", new_values."beginning", new_values."beginning_edtf", new_values."ending", new_values."ending_edtf", new_values."formation_id", new_values."id", new_values."key", new_values."kind", new_values."note", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."position", new_values."standing", new_values."successor_id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="2146b752588316cc16fc9b6ee11681256528c888",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_0c4dd",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="archive_lineage",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "history_lineage" ("basis", "beginning", "beginning_edtf", "ending", "ending_edtf", "formation_id", "id", "key", "kind", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "standing", "successor_id") SELECT new_values."basis", new_values."beginning", new_values."beginning_edtf", new_values."ending", new_values."ending_edtf", new_values."formation_id", new_values."id", new_values."key", new_values."kind", new_values."note", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."position", new_values."standing", new_values."successor_id" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values."basis" IS DISTINCT FROM (new_values."basis") OR old_values."beginning" IS DISTINCT FROM (new_values."beginning") OR old_values."beginning_edtf" IS DISTINCT FROM (new_values."beginning_edtf") OR old_values."ending" IS DISTINCT FROM (new_values."ending") OR old_values."ending_edtf" IS DISTINCT FROM (new_values."ending_edtf") OR old_values."formation_id" IS DISTINCT FROM (new_values."formation_id") OR old_values."id" IS DISTINCT FROM (new_values."id") OR old_values."key" IS DISTINCT FROM (new_values."key") OR old_values."kind" IS DISTINCT FROM (new_values."kind") OR old_values."note" IS DISTINCT FROM (new_values."note") OR old_values."position" IS DISTINCT FROM (new_values."position") OR old_values."standing" IS DISTINCT FROM (new_values."standing") OR old_values."successor_id" IS DISTINCT FROM (new_values."successor_id")) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="34d16e0aa9e2bed3efa70c25b70d3c4dbe04e775",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_598d3",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="archive_lineage",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "history_lineage" ("basis", "beginning", "beginning_edtf", "ending", "ending_edtf", "formation_id", "id", "key", "kind", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "standing", "successor_id") SELECT old_values."basis", old_values."beginning", old_values."beginning_edtf", old_values."ending", old_values."ending_edtf", old_values."formation_id", old_values."id", old_values."key", old_values."kind", old_values."note", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."position", old_values."standing", old_values."successor_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="17a3625ce02c242a42a5d2421bb8cfb5650d3244",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_27be9",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="archive_lineage",
                            when="AFTER",
                        ),
                    ),
                ],
                "indexes": [],
            },
        ),
        migrations.CreateModel(
            name="LineageHistory",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="history",
                        to="archive.lineage",
                    ),
                ),
                (
                    "pgh_context",
                    models.ForeignKey(
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="pghistory.context",
                    ),
                ),
                ("id", models.BigIntegerField()),
                (
                    "key",
                    models.CharField(
                        db_default=models.Func(
                            function="public.new_key", output_field=models.CharField()
                        ),
                        default=archive.models.base.new_key,
                        editable=False,
                        help_text="The permanent short code by which this row is cited, e.g. “k7m2pq9xvt”.",
                        max_length=40,
                        verbose_name="key",
                    ),
                ),
                (
                    "beginning",
                    models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="When it began, as well as the source tells: “14 October 1944”, “mid-October 1944”, “by 14 Oct 1944”, “c. August 1944”, or EDTF such as “1944-10~” and “[..1944-10-14]”. Leave empty if unknown.",
                        max_length=120,
                        verbose_name="beginning",
                    ),
                ),
                (
                    "beginning_edtf",
                    models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        editable=False,
                        max_length=80,
                        verbose_name="beginning (EDTF)",
                    ),
                ),
                (
                    "ending",
                    models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="When it ended, in the same ways: “24 November 1944”, “until mid-December 1944”, “[1944-10-14..]” for “not before 14 October 1944”. Leave empty if unknown.",
                        max_length=120,
                        verbose_name="ending",
                    ),
                ),
                (
                    "ending_edtf",
                    models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        editable=False,
                        max_length=80,
                        verbose_name="ending (EDTF)",
                    ),
                ),
                (
                    "standing",
                    models.CharField(
                        choices=[
                            ("preferred", "preferred"),
                            ("accepted", "accepted"),
                            ("disputed", "disputed"),
                            ("rejected", "rejected"),
                        ],
                        db_default="accepted",
                        default="accepted",
                        help_text="Preferred comes first where several statements compete. Disputed and rejected ones stay visible and need a public note that says why.",
                        max_length=10,
                        verbose_name="standing",
                    ),
                ),
                (
                    "basis",
                    models.CharField(
                        choices=[
                            ("stated", "stated by the source"),
                            ("inferred", "inferred by the editor"),
                        ],
                        db_default="stated",
                        default="stated",
                        help_text="Whether the source says so, or the editor infers it (then say why in the note).",
                        max_length=10,
                        verbose_name="basis",
                    ),
                ),
                (
                    "note",
                    models.TextField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="Shown to readers. Required for disputed, rejected and inferred statements, e.g. “The list is printed without indent here; the text puts the division under the corps.”",
                        verbose_name="public note",
                    ),
                ),
                (
                    "position",
                    models.PositiveIntegerField(
                        db_default=0,
                        default=0,
                        help_text="Order as printed in the source; 0 if it does not matter.",
                        verbose_name="position",
                    ),
                ),
                (
                    "formation",
                    models.ForeignKey(
                        db_constraint=False,
                        help_text="The earlier formation, e.g. the 264th Division.",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="archive.formation",
                        verbose_name="formation",
                    ),
                ),
                (
                    "successor",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="The later formation; empty only if it was destroyed.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="archive.formation",
                        verbose_name="successor",
                    ),
                ),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("formed-from", "formed from"),
                            ("redesignated", "redesignated"),
                            ("converted", "converted"),
                            ("amalgamated", "amalgamated"),
                            ("split", "split"),
                            ("absorbed", "absorbed"),
                            ("destroyed", "destroyed"),
                            ("rebuilt", "rebuilt"),
                        ],
                        help_text="How the one became the other, e.g. redesignated.",
                        max_length=14,
                        verbose_name="kind",
                    ),
                ),
            ],
            options={
                "db_table": "history_lineage",
                "abstract": False,
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="e09918cd28945ac1ef31e8ed926c1c5db6bae986",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_ab642",
                            table="history_lineage",
                            when="BEFORE",
                        ),
                    )
                ],
                "indexes": [],
                "constraints": [],
            },
        ),
        migrations.CreateModel(
            name="Station",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "key",
                    models.CharField(
                        db_default=models.Func(
                            function="public.new_key", output_field=models.CharField()
                        ),
                        default=archive.models.base.new_key,
                        editable=False,
                        help_text="The permanent short code by which this row is cited, e.g. “k7m2pq9xvt”.",
                        max_length=40,
                        unique=True,
                        verbose_name="key",
                    ),
                ),
                (
                    "beginning",
                    models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="When it began, as well as the source tells: “14 October 1944”, “mid-October 1944”, “by 14 Oct 1944”, “c. August 1944”, or EDTF such as “1944-10~” and “[..1944-10-14]”. Leave empty if unknown.",
                        max_length=120,
                        verbose_name="beginning",
                    ),
                ),
                (
                    "beginning_edtf",
                    models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        editable=False,
                        max_length=80,
                        verbose_name="beginning (EDTF)",
                    ),
                ),
                (
                    "ending",
                    models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="When it ended, in the same ways: “24 November 1944”, “until mid-December 1944”, “[1944-10-14..]” for “not before 14 October 1944”. Leave empty if unknown.",
                        max_length=120,
                        verbose_name="ending",
                    ),
                ),
                (
                    "ending_edtf",
                    models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        editable=False,
                        max_length=80,
                        verbose_name="ending (EDTF)",
                    ),
                ),
                (
                    "began_earliest",
                    models.GeneratedField(
                        db_persist=True,
                        expression=models.Func(
                            models.F("beginning_edtf"),
                            function="public.edtf_earliest",
                            output_field=models.DateField(),
                        ),
                        output_field=models.DateField(null=True),
                        verbose_name="began no earlier than",
                    ),
                ),
                (
                    "began_latest",
                    models.GeneratedField(
                        db_persist=True,
                        expression=django.db.models.functions.comparison.Least(
                            models.Func(
                                models.F("beginning_edtf"),
                                function="public.edtf_latest",
                                output_field=models.DateField(),
                            ),
                            models.Func(
                                models.F("ending_edtf"),
                                function="public.edtf_latest",
                                output_field=models.DateField(),
                            ),
                        ),
                        output_field=models.DateField(null=True),
                        verbose_name="began no later than",
                    ),
                ),
                (
                    "ended_earliest",
                    models.GeneratedField(
                        db_persist=True,
                        expression=django.db.models.functions.comparison.Greatest(
                            models.Func(
                                models.F("ending_edtf"),
                                function="public.edtf_earliest",
                                output_field=models.DateField(),
                            ),
                            models.Func(
                                models.F("beginning_edtf"),
                                function="public.edtf_earliest",
                                output_field=models.DateField(),
                            ),
                        ),
                        output_field=models.DateField(null=True),
                        verbose_name="ended no earlier than",
                    ),
                ),
                (
                    "ended_latest",
                    models.GeneratedField(
                        db_persist=True,
                        expression=models.Func(
                            models.F("ending_edtf"),
                            function="public.edtf_latest",
                            output_field=models.DateField(),
                        ),
                        output_field=models.DateField(null=True),
                        verbose_name="ended no later than",
                    ),
                ),
                (
                    "standing",
                    models.CharField(
                        choices=[
                            ("preferred", "preferred"),
                            ("accepted", "accepted"),
                            ("disputed", "disputed"),
                            ("rejected", "rejected"),
                        ],
                        db_default="accepted",
                        default="accepted",
                        help_text="Preferred comes first where several statements compete. Disputed and rejected ones stay visible and need a public note that says why.",
                        max_length=10,
                        verbose_name="standing",
                    ),
                ),
                (
                    "basis",
                    models.CharField(
                        choices=[
                            ("stated", "stated by the source"),
                            ("inferred", "inferred by the editor"),
                        ],
                        db_default="stated",
                        default="stated",
                        help_text="Whether the source says so, or the editor infers it (then say why in the note).",
                        max_length=10,
                        verbose_name="basis",
                    ),
                ),
                (
                    "note",
                    models.TextField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="Shown to readers. Required for disputed, rejected and inferred statements, e.g. “The list is printed without indent here; the text puts the division under the corps.”",
                        verbose_name="public note",
                    ),
                ),
                (
                    "position",
                    models.PositiveIntegerField(
                        db_default=0,
                        default=0,
                        help_text="Order as printed in the source; 0 if it does not matter.",
                        verbose_name="position",
                    ),
                ),
                (
                    "formation",
                    models.ForeignKey(
                        help_text="The formation, e.g. the 57th Army.",
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="stations",
                        to="archive.formation",
                        verbose_name="formation",
                    ),
                ),
                (
                    "place",
                    models.ForeignKey(
                        help_text="The place, e.g. Vidin.",
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="stations",
                        to="archive.place",
                        verbose_name="place",
                    ),
                ),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("headquarters", "headquarters"),
                            ("base", "base"),
                            ("area", "area of operations"),
                            ("position", "position"),
                            ("destination", "ordered destination"),
                        ],
                        default="position",
                        help_text="In what way it was there, e.g. headquarters.",
                        max_length=14,
                        verbose_name="kind",
                    ),
                ),
                (
                    "relation",
                    models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="How it lay to the place, e.g. “in the area of”, “12 km east of”.",
                        max_length=200,
                        verbose_name="relation to the place",
                    ),
                ),
            ],
            options={
                "verbose_name": "station",
                "verbose_name_plural": "stations",
                "abstract": False,
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                ("basis", "stated"), ("standing__in", ["preferred", "accepted"])
                            ),
                            models.Q(("note", ""), _negated=True),
                            _connector="OR",
                        ),
                        name="station_says_why_it_is_disputed_rejected_or_inferred",
                        violation_error_message="A disputed, rejected or inferred statement needs a public note that says why.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("standing__in", ["preferred", "accepted", "disputed", "rejected"]),
                            ("basis__in", ["stated", "inferred"]),
                        ),
                        name="station_has_a_known_standing_and_basis",
                        violation_error_message="The standing is preferred, accepted, disputed or rejected; the basis is stated or inferred.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                django.db.models.lookups.Exact(
                                    models.Func(
                                        models.F("beginning_edtf"),
                                        function="public.edtf_is_valid",
                                        output_field=models.BooleanField(),
                                    ),
                                    models.Value(True),
                                ),
                                models.Q(("beginning", ""), ("beginning_edtf", "")),
                            ),
                            models.Q(
                                django.db.models.lookups.Exact(
                                    models.Func(
                                        models.F("beginning_edtf"),
                                        function="public.edtf_is_valid",
                                        output_field=models.BooleanField(),
                                    ),
                                    models.Value(True),
                                ),
                                models.Q(("beginning", ""), _negated=True),
                                models.Q(("beginning_edtf", ""), _negated=True),
                            ),
                            _connector="OR",
                        ),
                        name="station_beginning_is_a_date_we_understand",
                        violation_error_message="The beginning is not a date we understand: write it like “14 October 1944”, “mid-October 1944”, “by 14 Oct 1944” or in EDTF like “1944-10~”.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                django.db.models.lookups.Exact(
                                    models.Func(
                                        models.F("ending_edtf"),
                                        function="public.edtf_is_valid",
                                        output_field=models.BooleanField(),
                                    ),
                                    models.Value(True),
                                ),
                                models.Q(("ending", ""), ("ending_edtf", "")),
                            ),
                            models.Q(
                                django.db.models.lookups.Exact(
                                    models.Func(
                                        models.F("ending_edtf"),
                                        function="public.edtf_is_valid",
                                        output_field=models.BooleanField(),
                                    ),
                                    models.Value(True),
                                ),
                                models.Q(("ending", ""), _negated=True),
                                models.Q(("ending_edtf", ""), _negated=True),
                            ),
                            _connector="OR",
                        ),
                        name="station_ending_is_a_date_we_understand",
                        violation_error_message="The ending is not a date we understand: write it like “14 October 1944”, “until 14 Oct 1944” or in EDTF like “1944-10~”.",
                    ),
                    models.CheckConstraint(
                        condition=django.db.models.lookups.Exact(
                            models.Func(
                                models.F("beginning_edtf"),
                                models.F("ending_edtf"),
                                function="public.edtf_is_reversed",
                                output_field=models.BooleanField(),
                            ),
                            models.Value(False),
                        ),
                        name="station_does_not_end_before_it_begins",
                        violation_error_message="The ending lies before the beginning: exchange the two or correct one of them.",
                    ),
                    models.UniqueConstraint(
                        fields=(
                            "formation",
                            "place",
                            "kind",
                            "relation",
                            "beginning_edtf",
                            "ending_edtf",
                        ),
                        name="a_station_is_recorded_once",
                        nulls_distinct=False,
                        violation_error_message="This station is already recorded for the same dates.",
                    ),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "history_station" ("basis", "beginning", "beginning_edtf", "ending", "ending_edtf", "formation_id", "id", "key", "kind", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place_id", "position", "relation", "standing") SELECT new_values."basis", new_values."beginning", new_values."beginning_edtf", new_values."ending", new_values."ending_edtf", new_values."formation_id", new_values."id", new_values."key", new_values."kind", new_values."note", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."place_id", new_values."position", new_values."relation", new_values."standing" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="ef7848feaa0a1d0ad73de52c44cffa00933755e4",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_1b9fe",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="archive_station",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "history_station" ("basis", "beginning", "beginning_edtf", "ending", "ending_edtf", "formation_id", "id", "key", "kind", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place_id", "position", "relation", "standing") SELECT new_values."basis", new_values."beginning", new_values."beginning_edtf", new_values."ending", new_values."ending_edtf", new_values."formation_id", new_values."id", new_values."key", new_values."kind", new_values."note", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."place_id", new_values."position", new_values."relation", new_values."standing" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values."basis" IS DISTINCT FROM (new_values."basis") OR old_values."beginning" IS DISTINCT FROM (new_values."beginning") OR old_values."beginning_edtf" IS DISTINCT FROM (new_values."beginning_edtf") OR old_values."ending" IS DISTINCT FROM (new_values."ending") OR old_values."ending_edtf" IS DISTINCT FROM (new_values."ending_edtf") OR old_values."formation_id" IS DISTINCT FROM (new_values."formation_id") OR old_values."id" IS DISTINCT FROM (new_values."id") OR old_values."key" IS DISTINCT FROM (new_values."key") OR old_values."kind" IS DISTINCT FROM (new_values."kind") OR old_values."note" IS DISTINCT FROM (new_values."note") OR old_values."place_id" IS DISTINCT FROM (new_values."place_id") OR old_values."position" IS DISTINCT FROM (new_values."position") OR old_values."relation" IS DISTINCT FROM (new_values."relation") OR old_values."standing" IS DISTINCT FROM (new_values."standing")) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="bae58828085c51fe5b0544bff131eb94bf6d3328",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_9f575",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="archive_station",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "history_station" ("basis", "beginning", "beginning_edtf", "ending", "ending_edtf", "formation_id", "id", "key", "kind", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place_id", "position", "relation", "standing") SELECT old_values."basis", old_values."beginning", old_values."beginning_edtf", old_values."ending", old_values."ending_edtf", old_values."formation_id", old_values."id", old_values."key", old_values."kind", old_values."note", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."place_id", old_values."position", old_values."relation", old_values."standing" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="ff93c018e203239bf031672aa9f52aa7d4186281",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_43349",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="archive_station",
                            when="AFTER",
                        ),
                    ),
                ],
                "indexes": [],
            },
        ),
        migrations.CreateModel(
            name="StationHistory",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="history",
                        to="archive.station",
                    ),
                ),
                (
                    "pgh_context",
                    models.ForeignKey(
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="pghistory.context",
                    ),
                ),
                ("id", models.BigIntegerField()),
                (
                    "key",
                    models.CharField(
                        db_default=models.Func(
                            function="public.new_key", output_field=models.CharField()
                        ),
                        default=archive.models.base.new_key,
                        editable=False,
                        help_text="The permanent short code by which this row is cited, e.g. “k7m2pq9xvt”.",
                        max_length=40,
                        verbose_name="key",
                    ),
                ),
                (
                    "beginning",
                    models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="When it began, as well as the source tells: “14 October 1944”, “mid-October 1944”, “by 14 Oct 1944”, “c. August 1944”, or EDTF such as “1944-10~” and “[..1944-10-14]”. Leave empty if unknown.",
                        max_length=120,
                        verbose_name="beginning",
                    ),
                ),
                (
                    "beginning_edtf",
                    models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        editable=False,
                        max_length=80,
                        verbose_name="beginning (EDTF)",
                    ),
                ),
                (
                    "ending",
                    models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="When it ended, in the same ways: “24 November 1944”, “until mid-December 1944”, “[1944-10-14..]” for “not before 14 October 1944”. Leave empty if unknown.",
                        max_length=120,
                        verbose_name="ending",
                    ),
                ),
                (
                    "ending_edtf",
                    models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        editable=False,
                        max_length=80,
                        verbose_name="ending (EDTF)",
                    ),
                ),
                (
                    "standing",
                    models.CharField(
                        choices=[
                            ("preferred", "preferred"),
                            ("accepted", "accepted"),
                            ("disputed", "disputed"),
                            ("rejected", "rejected"),
                        ],
                        db_default="accepted",
                        default="accepted",
                        help_text="Preferred comes first where several statements compete. Disputed and rejected ones stay visible and need a public note that says why.",
                        max_length=10,
                        verbose_name="standing",
                    ),
                ),
                (
                    "basis",
                    models.CharField(
                        choices=[
                            ("stated", "stated by the source"),
                            ("inferred", "inferred by the editor"),
                        ],
                        db_default="stated",
                        default="stated",
                        help_text="Whether the source says so, or the editor infers it (then say why in the note).",
                        max_length=10,
                        verbose_name="basis",
                    ),
                ),
                (
                    "note",
                    models.TextField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="Shown to readers. Required for disputed, rejected and inferred statements, e.g. “The list is printed without indent here; the text puts the division under the corps.”",
                        verbose_name="public note",
                    ),
                ),
                (
                    "position",
                    models.PositiveIntegerField(
                        db_default=0,
                        default=0,
                        help_text="Order as printed in the source; 0 if it does not matter.",
                        verbose_name="position",
                    ),
                ),
                (
                    "formation",
                    models.ForeignKey(
                        db_constraint=False,
                        help_text="The formation, e.g. the 57th Army.",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="archive.formation",
                        verbose_name="formation",
                    ),
                ),
                (
                    "place",
                    models.ForeignKey(
                        db_constraint=False,
                        help_text="The place, e.g. Vidin.",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="archive.place",
                        verbose_name="place",
                    ),
                ),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("headquarters", "headquarters"),
                            ("base", "base"),
                            ("area", "area of operations"),
                            ("position", "position"),
                            ("destination", "ordered destination"),
                        ],
                        default="position",
                        help_text="In what way it was there, e.g. headquarters.",
                        max_length=14,
                        verbose_name="kind",
                    ),
                ),
                (
                    "relation",
                    models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="How it lay to the place, e.g. “in the area of”, “12 km east of”.",
                        max_length=200,
                        verbose_name="relation to the place",
                    ),
                ),
            ],
            options={
                "db_table": "history_station",
                "abstract": False,
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="c9de701a36a6763f73747b9b1f13f1e97a5145a0",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_4907b",
                            table="history_station",
                            when="BEFORE",
                        ),
                    )
                ],
                "indexes": [],
                "constraints": [],
            },
        ),
        migrations.CreateModel(
            name="Person",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "beginning",
                    models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="When it began, as well as the source tells: “14 October 1944”, “mid-October 1944”, “by 14 Oct 1944”, “c. August 1944”, or EDTF such as “1944-10~” and “[..1944-10-14]”. Leave empty if unknown.",
                        max_length=120,
                        verbose_name="beginning",
                    ),
                ),
                (
                    "beginning_edtf",
                    models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        editable=False,
                        max_length=80,
                        verbose_name="beginning (EDTF)",
                    ),
                ),
                (
                    "ending",
                    models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="When it ended, in the same ways: “24 November 1944”, “until mid-December 1944”, “[1944-10-14..]” for “not before 14 October 1944”. Leave empty if unknown.",
                        max_length=120,
                        verbose_name="ending",
                    ),
                ),
                (
                    "ending_edtf",
                    models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        editable=False,
                        max_length=80,
                        verbose_name="ending (EDTF)",
                    ),
                ),
                (
                    "began_earliest",
                    models.GeneratedField(
                        db_persist=True,
                        expression=models.Func(
                            models.F("beginning_edtf"),
                            function="public.edtf_earliest",
                            output_field=models.DateField(),
                        ),
                        output_field=models.DateField(null=True),
                        verbose_name="began no earlier than",
                    ),
                ),
                (
                    "began_latest",
                    models.GeneratedField(
                        db_persist=True,
                        expression=django.db.models.functions.comparison.Least(
                            models.Func(
                                models.F("beginning_edtf"),
                                function="public.edtf_latest",
                                output_field=models.DateField(),
                            ),
                            models.Func(
                                models.F("ending_edtf"),
                                function="public.edtf_latest",
                                output_field=models.DateField(),
                            ),
                        ),
                        output_field=models.DateField(null=True),
                        verbose_name="began no later than",
                    ),
                ),
                (
                    "ended_earliest",
                    models.GeneratedField(
                        db_persist=True,
                        expression=django.db.models.functions.comparison.Greatest(
                            models.Func(
                                models.F("ending_edtf"),
                                function="public.edtf_earliest",
                                output_field=models.DateField(),
                            ),
                            models.Func(
                                models.F("beginning_edtf"),
                                function="public.edtf_earliest",
                                output_field=models.DateField(),
                            ),
                        ),
                        output_field=models.DateField(null=True),
                        verbose_name="ended no earlier than",
                    ),
                ),
                (
                    "ended_latest",
                    models.GeneratedField(
                        db_persist=True,
                        expression=models.Func(
                            models.F("ending_edtf"),
                            function="public.edtf_latest",
                            output_field=models.DateField(),
                        ),
                        output_field=models.DateField(null=True),
                        verbose_name="ended no later than",
                    ),
                ),
                (
                    "slug",
                    models.CharField(
                        help_text="The permanent public address, never reused: lower-case letters, digits and hyphens, e.g. “4th-guards-mechanised-corps”. A changed slug leaves a redirect behind.",
                        max_length=80,
                        unique=True,
                        validators=[
                            django.core.validators.RegexValidator(
                                "^[a-z0-9]+(-[a-z0-9]+)*\\Z",
                                "A slug has only lower-case letters a–z, digits and single hyphens, e.g. “57th-army”.",
                            )
                        ],
                        verbose_name="slug",
                    ),
                ),
                (
                    "status",
                    models.CharField(
                        choices=[
                            ("draft", "draft"),
                            ("in-review", "in review"),
                            ("published", "published"),
                            ("retracted", "retracted"),
                        ],
                        db_default="draft",
                        db_index=True,
                        default="draft",
                        help_text="Readers see published records only.",
                        max_length=10,
                        verbose_name="status",
                    ),
                ),
                (
                    "summary",
                    models.TextField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="One to three sentences in our own words that open the page.",
                        verbose_name="summary",
                    ),
                ),
                (
                    "identity_note",
                    models.TextField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="Public. How we know which one this is, e.g. “The document also calls it the 1st Proletarian Corps; that both names mean one formation is our reading.”",
                        verbose_name="note on identity",
                    ),
                ),
                (
                    "is_doubtful",
                    models.BooleanField(
                        db_default=False,
                        default=False,
                        help_text="Tick if it is not certain that this existed as a thing of its own.",
                        verbose_name="doubtful",
                    ),
                ),
                (
                    "retraction_reason",
                    models.TextField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="Public. Why the record was taken back, e.g. “Merged with the 2nd Army.”",
                        verbose_name="reason for retraction",
                    ),
                ),
                (
                    "version",
                    models.PositiveIntegerField(
                        db_default=1, default=1, editable=False, verbose_name="version"
                    ),
                ),
                (
                    "first_published_at",
                    models.DateTimeField(
                        blank=True, editable=False, null=True, verbose_name="first published"
                    ),
                ),
                (
                    "search_key",
                    models.CharField(db_default="", default="", editable=False, max_length=400),
                ),
                (
                    "sort_key",
                    models.CharField(db_default="", default="", editable=False, max_length=400),
                ),
                (
                    "name",
                    models.CharField(
                        help_text="The form of the name under which the archive lists the person, e.g. “Peko Dapčević”.",
                        max_length=250,
                        verbose_name="name",
                    ),
                ),
                (
                    "family_name",
                    models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="By which the person is sorted, e.g. “Dapčević”; “Weichs” for Maximilian von Weichs.",
                        max_length=120,
                        verbose_name="family name",
                    ),
                ),
                (
                    "given_names",
                    models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="With patronymic where given, e.g. “Pyotr Semyonovich”.",
                        max_length=160,
                        verbose_name="given names",
                    ),
                ),
                (
                    "power",
                    models.ForeignKey(
                        blank=True,
                        help_text="The power the person served, if a source says so.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="people",
                        to="archive.power",
                        verbose_name="power",
                    ),
                ),
            ],
            options={
                "verbose_name": "person",
                "verbose_name_plural": "people",
                "ordering": ["sort_key", "slug"],
                "abstract": False,
                "indexes": [
                    models.Index(
                        fields=["status", "sort_key", "slug"], name="person_by_status_and_name"
                    )
                ],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("slug__regex", "^[a-z0-9]+(-[a-z0-9]+)*$")),
                        name="person_slug_is_lower_case_letters_digits_and_hyphens",
                        violation_error_message="A slug has only lower-case letters a–z, digits and single hyphens, e.g. “57th-army”.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("status", "retracted"), _negated=True),
                            models.Q(("retraction_reason", ""), _negated=True),
                            _connector="OR",
                        ),
                        name="person_is_retracted_with_a_reason",
                        violation_error_message="A retracted record needs a public reason.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("status__in", ["draft", "in-review", "published", "retracted"])
                        ),
                        name="person_has_a_known_status",
                        violation_error_message="The status is one of: draft, in-review, published, retracted.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                django.db.models.lookups.Exact(
                                    models.Func(
                                        models.F("beginning_edtf"),
                                        function="public.edtf_is_valid",
                                        output_field=models.BooleanField(),
                                    ),
                                    models.Value(True),
                                ),
                                models.Q(("beginning", ""), ("beginning_edtf", "")),
                            ),
                            models.Q(
                                django.db.models.lookups.Exact(
                                    models.Func(
                                        models.F("beginning_edtf"),
                                        function="public.edtf_is_valid",
                                        output_field=models.BooleanField(),
                                    ),
                                    models.Value(True),
                                ),
                                models.Q(("beginning", ""), _negated=True),
                                models.Q(("beginning_edtf", ""), _negated=True),
                            ),
                            _connector="OR",
                        ),
                        name="person_beginning_is_a_date_we_understand",
                        violation_error_message="The beginning is not a date we understand: write it like “14 October 1944”, “mid-October 1944”, “by 14 Oct 1944” or in EDTF like “1944-10~”.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                django.db.models.lookups.Exact(
                                    models.Func(
                                        models.F("ending_edtf"),
                                        function="public.edtf_is_valid",
                                        output_field=models.BooleanField(),
                                    ),
                                    models.Value(True),
                                ),
                                models.Q(("ending", ""), ("ending_edtf", "")),
                            ),
                            models.Q(
                                django.db.models.lookups.Exact(
                                    models.Func(
                                        models.F("ending_edtf"),
                                        function="public.edtf_is_valid",
                                        output_field=models.BooleanField(),
                                    ),
                                    models.Value(True),
                                ),
                                models.Q(("ending", ""), _negated=True),
                                models.Q(("ending_edtf", ""), _negated=True),
                            ),
                            _connector="OR",
                        ),
                        name="person_ending_is_a_date_we_understand",
                        violation_error_message="The ending is not a date we understand: write it like “14 October 1944”, “until 14 Oct 1944” or in EDTF like “1944-10~”.",
                    ),
                    models.CheckConstraint(
                        condition=django.db.models.lookups.Exact(
                            models.Func(
                                models.F("beginning_edtf"),
                                models.F("ending_edtf"),
                                function="public.edtf_is_reversed",
                                output_field=models.BooleanField(),
                            ),
                            models.Value(False),
                        ),
                        name="person_does_not_end_before_it_begins",
                        violation_error_message="The ending lies before the beginning: exchange the two or correct one of them.",
                    ),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "history_person" ("beginning", "beginning_edtf", "ending", "ending_edtf", "family_name", "given_names", "id", "identity_note", "is_doubtful", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "power_id", "retraction_reason", "slug", "status", "summary") SELECT new_values."beginning", new_values."beginning_edtf", new_values."ending", new_values."ending_edtf", new_values."family_name", new_values."given_names", new_values."id", new_values."identity_note", new_values."is_doubtful", new_values."name", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."power_id", new_values."retraction_reason", new_values."slug", new_values."status", new_values."summary" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="3ba13636f52c6b340dafdd062f04c80979e54e5b",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_c5509",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="archive_person",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "history_person" ("beginning", "beginning_edtf", "ending", "ending_edtf", "family_name", "given_names", "id", "identity_note", "is_doubtful", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "power_id", "retraction_reason", "slug", "status", "summary") SELECT new_values."beginning", new_values."beginning_edtf", new_values."ending", new_values."ending_edtf", new_values."family_name", new_values."given_names", new_values."id", new_values."identity_note", new_values."is_doubtful", new_values."name", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."power_id", new_values."retraction_reason", new_values."slug", new_values."status", new_values."summary" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values."beginning" IS DISTINCT FROM (new_values."beginning") OR old_values."beginning_edtf" IS DISTINCT FROM (new_values."beginning_edtf") OR old_values."ending" IS DISTINCT FROM (new_values."ending") OR old_values."ending_edtf" IS DISTINCT FROM (new_values."ending_edtf") OR old_values."family_name" IS DISTINCT FROM (new_values."family_name") OR old_values."given_names" IS DISTINCT FROM (new_values."given_names") OR old_values."id" IS DISTINCT FROM (new_values."id") OR old_values."identity_note" IS DISTINCT FROM (new_values."identity_note") OR old_values."is_doubtful" IS DISTINCT FROM (new_values."is_doubtful") OR old_values."name" IS DISTINCT FROM (new_values."name") OR old_values."power_id" IS DISTINCT FROM (new_values."power_id") OR old_values."retraction_reason" IS DISTINCT FROM (new_values."retraction_reason") OR old_values."slug" IS DISTINCT FROM (new_values."slug") OR old_values."status" IS DISTINCT FROM (new_values."status") OR old_values."summary" IS DISTINCT FROM (new_values."summary")) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="b314d1ff9362ac587b4b3f4e33f55634bddb2361",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_62928",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="archive_person",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "history_person" ("beginning", "beginning_edtf", "ending", "ending_edtf", "family_name", "given_names", "id", "identity_note", "is_doubtful", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "power_id", "retraction_reason", "slug", "status", "summary") SELECT old_values."beginning", old_values."beginning_edtf", old_values."ending", old_values."ending_edtf", old_values."family_name", old_values."given_names", old_values."id", old_values."identity_note", old_values."is_doubtful", old_values."name", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."power_id", old_values."retraction_reason", old_values."slug", old_values."status", old_values."summary" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="a48ea7dd43c0e7ed57e9cc58b8159b4a84bb8841",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_210b3",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="archive_person",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Subordination",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "key",
                    models.CharField(
                        db_default=models.Func(
                            function="public.new_key", output_field=models.CharField()
                        ),
                        default=archive.models.base.new_key,
                        editable=False,
                        help_text="The permanent short code by which this row is cited, e.g. “k7m2pq9xvt”.",
                        max_length=40,
                        unique=True,
                        verbose_name="key",
                    ),
                ),
                (
                    "beginning",
                    models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="When it began, as well as the source tells: “14 October 1944”, “mid-October 1944”, “by 14 Oct 1944”, “c. August 1944”, or EDTF such as “1944-10~” and “[..1944-10-14]”. Leave empty if unknown.",
                        max_length=120,
                        verbose_name="beginning",
                    ),
                ),
                (
                    "beginning_edtf",
                    models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        editable=False,
                        max_length=80,
                        verbose_name="beginning (EDTF)",
                    ),
                ),
                (
                    "ending",
                    models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="When it ended, in the same ways: “24 November 1944”, “until mid-December 1944”, “[1944-10-14..]” for “not before 14 October 1944”. Leave empty if unknown.",
                        max_length=120,
                        verbose_name="ending",
                    ),
                ),
                (
                    "ending_edtf",
                    models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        editable=False,
                        max_length=80,
                        verbose_name="ending (EDTF)",
                    ),
                ),
                (
                    "began_earliest",
                    models.GeneratedField(
                        db_persist=True,
                        expression=models.Func(
                            models.F("beginning_edtf"),
                            function="public.edtf_earliest",
                            output_field=models.DateField(),
                        ),
                        output_field=models.DateField(null=True),
                        verbose_name="began no earlier than",
                    ),
                ),
                (
                    "began_latest",
                    models.GeneratedField(
                        db_persist=True,
                        expression=django.db.models.functions.comparison.Least(
                            models.Func(
                                models.F("beginning_edtf"),
                                function="public.edtf_latest",
                                output_field=models.DateField(),
                            ),
                            models.Func(
                                models.F("ending_edtf"),
                                function="public.edtf_latest",
                                output_field=models.DateField(),
                            ),
                        ),
                        output_field=models.DateField(null=True),
                        verbose_name="began no later than",
                    ),
                ),
                (
                    "ended_earliest",
                    models.GeneratedField(
                        db_persist=True,
                        expression=django.db.models.functions.comparison.Greatest(
                            models.Func(
                                models.F("ending_edtf"),
                                function="public.edtf_earliest",
                                output_field=models.DateField(),
                            ),
                            models.Func(
                                models.F("beginning_edtf"),
                                function="public.edtf_earliest",
                                output_field=models.DateField(),
                            ),
                        ),
                        output_field=models.DateField(null=True),
                        verbose_name="ended no earlier than",
                    ),
                ),
                (
                    "ended_latest",
                    models.GeneratedField(
                        db_persist=True,
                        expression=models.Func(
                            models.F("ending_edtf"),
                            function="public.edtf_latest",
                            output_field=models.DateField(),
                        ),
                        output_field=models.DateField(null=True),
                        verbose_name="ended no later than",
                    ),
                ),
                (
                    "standing",
                    models.CharField(
                        choices=[
                            ("preferred", "preferred"),
                            ("accepted", "accepted"),
                            ("disputed", "disputed"),
                            ("rejected", "rejected"),
                        ],
                        db_default="accepted",
                        default="accepted",
                        help_text="Preferred comes first where several statements compete. Disputed and rejected ones stay visible and need a public note that says why.",
                        max_length=10,
                        verbose_name="standing",
                    ),
                ),
                (
                    "basis",
                    models.CharField(
                        choices=[
                            ("stated", "stated by the source"),
                            ("inferred", "inferred by the editor"),
                        ],
                        db_default="stated",
                        default="stated",
                        help_text="Whether the source says so, or the editor infers it (then say why in the note).",
                        max_length=10,
                        verbose_name="basis",
                    ),
                ),
                (
                    "note",
                    models.TextField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="Shown to readers. Required for disputed, rejected and inferred statements, e.g. “The list is printed without indent here; the text puts the division under the corps.”",
                        verbose_name="public note",
                    ),
                ),
                (
                    "position",
                    models.PositiveIntegerField(
                        db_default=0,
                        default=0,
                        help_text="Order as printed in the source; 0 if it does not matter.",
                        verbose_name="position",
                    ),
                ),
                (
                    "formation",
                    models.ForeignKey(
                        help_text="The formation that stood under another, e.g. the 57th Army.",
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="superiors",
                        to="archive.formation",
                        verbose_name="formation",
                    ),
                ),
                (
                    "superior_formation",
                    models.ForeignKey(
                        blank=True,
                        help_text="The formation it stood under, e.g. the 3rd Ukrainian Front.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="subordinates",
                        to="archive.formation",
                        verbose_name="superior formation",
                    ),
                ),
                (
                    "superior_person",
                    models.ForeignKey(
                        blank=True,
                        help_text="If the source names only a person: “placed under the command of General Felber”.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="subordinates",
                        to="archive.person",
                        verbose_name="superior person",
                    ),
                ),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("organic", "organic"),
                            ("operational", "operational control"),
                            ("attached", "attached"),
                            ("reinforcing", "reinforcing"),
                            ("joint", "joint command"),
                            ("component", "component of a battle group"),
                        ],
                        default="organic",
                        help_text="Organic for the permanent parent; the others for temporary relations.",
                        max_length=12,
                        verbose_name="kind",
                    ),
                ),
                (
                    "in_part",
                    models.BooleanField(
                        db_default=False,
                        default=False,
                        help_text="Tick if only a part of the formation stood there: “136th Division (part)”.",
                        verbose_name="in part",
                    ),
                ),
            ],
            options={
                "verbose_name": "subordination",
                "verbose_name_plural": "subordinations",
                "abstract": False,
                "indexes": [
                    models.Index(
                        fields=["superior_formation", "began_earliest"],
                        include=("ended_latest", "formation"),
                        name="subordination_by_superior",
                    ),
                    models.Index(
                        fields=["formation", "began_earliest"], name="subordination_by_formation"
                    ),
                ],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                ("basis", "stated"), ("standing__in", ["preferred", "accepted"])
                            ),
                            models.Q(("note", ""), _negated=True),
                            _connector="OR",
                        ),
                        name="subordination_says_why_it_is_disputed_rejected_or_inferred",
                        violation_error_message="A disputed, rejected or inferred statement needs a public note that says why.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("standing__in", ["preferred", "accepted", "disputed", "rejected"]),
                            ("basis__in", ["stated", "inferred"]),
                        ),
                        name="subordination_has_a_known_standing_and_basis",
                        violation_error_message="The standing is preferred, accepted, disputed or rejected; the basis is stated or inferred.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                django.db.models.lookups.Exact(
                                    models.Func(
                                        models.F("beginning_edtf"),
                                        function="public.edtf_is_valid",
                                        output_field=models.BooleanField(),
                                    ),
                                    models.Value(True),
                                ),
                                models.Q(("beginning", ""), ("beginning_edtf", "")),
                            ),
                            models.Q(
                                django.db.models.lookups.Exact(
                                    models.Func(
                                        models.F("beginning_edtf"),
                                        function="public.edtf_is_valid",
                                        output_field=models.BooleanField(),
                                    ),
                                    models.Value(True),
                                ),
                                models.Q(("beginning", ""), _negated=True),
                                models.Q(("beginning_edtf", ""), _negated=True),
                            ),
                            _connector="OR",
                        ),
                        name="subordination_beginning_is_a_date_we_understand",
                        violation_error_message="The beginning is not a date we understand: write it like “14 October 1944”, “mid-October 1944”, “by 14 Oct 1944” or in EDTF like “1944-10~”.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                django.db.models.lookups.Exact(
                                    models.Func(
                                        models.F("ending_edtf"),
                                        function="public.edtf_is_valid",
                                        output_field=models.BooleanField(),
                                    ),
                                    models.Value(True),
                                ),
                                models.Q(("ending", ""), ("ending_edtf", "")),
                            ),
                            models.Q(
                                django.db.models.lookups.Exact(
                                    models.Func(
                                        models.F("ending_edtf"),
                                        function="public.edtf_is_valid",
                                        output_field=models.BooleanField(),
                                    ),
                                    models.Value(True),
                                ),
                                models.Q(("ending", ""), _negated=True),
                                models.Q(("ending_edtf", ""), _negated=True),
                            ),
                            _connector="OR",
                        ),
                        name="subordination_ending_is_a_date_we_understand",
                        violation_error_message="The ending is not a date we understand: write it like “14 October 1944”, “until 14 Oct 1944” or in EDTF like “1944-10~”.",
                    ),
                    models.CheckConstraint(
                        condition=django.db.models.lookups.Exact(
                            models.Func(
                                models.F("beginning_edtf"),
                                models.F("ending_edtf"),
                                function="public.edtf_is_reversed",
                                output_field=models.BooleanField(),
                            ),
                            models.Value(False),
                        ),
                        name="subordination_does_not_end_before_it_begins",
                        violation_error_message="The ending lies before the beginning: exchange the two or correct one of them.",
                    ),
                    models.CheckConstraint(
                        condition=django.db.models.lookups.Exact(
                            models.Func(
                                models.F("superior_formation"),
                                models.F("superior_person"),
                                function="num_nonnulls",
                                output_field=models.IntegerField(),
                            ),
                            models.Value(1),
                        ),
                        name="a_subordination_has_exactly_one_superior",
                        violation_error_message="Choose exactly one superior: a formation or a person.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("superior_formation", None),
                            models.Q(("formation", models.F("superior_formation")), _negated=True),
                            _connector="OR",
                        ),
                        name="a_formation_is_not_its_own_superior",
                        violation_error_message="A formation is not its own superior.",
                    ),
                    models.UniqueConstraint(
                        fields=(
                            "formation",
                            "superior_formation",
                            "superior_person",
                            "kind",
                            "beginning_edtf",
                            "ending_edtf",
                        ),
                        name="a_subordination_is_recorded_once",
                        nulls_distinct=False,
                        violation_error_message="This subordination is already recorded for the same dates.",
                    ),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "history_subordination" ("basis", "beginning", "beginning_edtf", "ending", "ending_edtf", "formation_id", "id", "in_part", "key", "kind", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "standing", "superior_formation_id", "superior_person_id") SELECT new_values."basis", new_values."beginning", new_values."beginning_edtf", new_values."ending", new_values."ending_edtf", new_values."formation_id", new_values."id", new_values."in_part", new_values."key", new_values."kind", new_values."note", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."position", new_values."standing", new_values."superior_formation_id", new_values."superior_person_id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="18e3736231cd2b17bd75d6e460c7bf634d7cd7a4",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_d5de9",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="archive_subordination",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "history_subordination" ("basis", "beginning", "beginning_edtf", "ending", "ending_edtf", "formation_id", "id", "in_part", "key", "kind", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "standing", "superior_formation_id", "superior_person_id") SELECT new_values."basis", new_values."beginning", new_values."beginning_edtf", new_values."ending", new_values."ending_edtf", new_values."formation_id", new_values."id", new_values."in_part", new_values."key", new_values."kind", new_values."note", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."position", new_values."standing", new_values."superior_formation_id", new_values."superior_person_id" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values."basis" IS DISTINCT FROM (new_values."basis") OR old_values."beginning" IS DISTINCT FROM (new_values."beginning") OR old_values."beginning_edtf" IS DISTINCT FROM (new_values."beginning_edtf") OR old_values."ending" IS DISTINCT FROM (new_values."ending") OR old_values."ending_edtf" IS DISTINCT FROM (new_values."ending_edtf") OR old_values."formation_id" IS DISTINCT FROM (new_values."formation_id") OR old_values."id" IS DISTINCT FROM (new_values."id") OR old_values."in_part" IS DISTINCT FROM (new_values."in_part") OR old_values."key" IS DISTINCT FROM (new_values."key") OR old_values."kind" IS DISTINCT FROM (new_values."kind") OR old_values."note" IS DISTINCT FROM (new_values."note") OR old_values."position" IS DISTINCT FROM (new_values."position") OR old_values."standing" IS DISTINCT FROM (new_values."standing") OR old_values."superior_formation_id" IS DISTINCT FROM (new_values."superior_formation_id") OR old_values."superior_person_id" IS DISTINCT FROM (new_values."superior_person_id")) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="b8ea81f84dc04660f548c7396e6311b14f8ac95d",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_f0b26",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="archive_subordination",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "history_subordination" ("basis", "beginning", "beginning_edtf", "ending", "ending_edtf", "formation_id", "id", "in_part", "key", "kind", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "standing", "superior_formation_id", "superior_person_id") SELECT old_values."basis", old_values."beginning", old_values."beginning_edtf", old_values."ending", old_values."ending_edtf", old_values."formation_id", old_values."id", old_values."in_part", old_values."key", old_values."kind", old_values."note", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."position", old_values."standing", old_values."superior_formation_id", old_values."superior_person_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="5fa635e3e6f63f9db49079ce1fa927b1a8d5aa3b",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_51386",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="archive_subordination",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="SubordinationHistory",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="history",
                        to="archive.subordination",
                    ),
                ),
                (
                    "pgh_context",
                    models.ForeignKey(
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="pghistory.context",
                    ),
                ),
                ("id", models.BigIntegerField()),
                (
                    "key",
                    models.CharField(
                        db_default=models.Func(
                            function="public.new_key", output_field=models.CharField()
                        ),
                        default=archive.models.base.new_key,
                        editable=False,
                        help_text="The permanent short code by which this row is cited, e.g. “k7m2pq9xvt”.",
                        max_length=40,
                        verbose_name="key",
                    ),
                ),
                (
                    "beginning",
                    models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="When it began, as well as the source tells: “14 October 1944”, “mid-October 1944”, “by 14 Oct 1944”, “c. August 1944”, or EDTF such as “1944-10~” and “[..1944-10-14]”. Leave empty if unknown.",
                        max_length=120,
                        verbose_name="beginning",
                    ),
                ),
                (
                    "beginning_edtf",
                    models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        editable=False,
                        max_length=80,
                        verbose_name="beginning (EDTF)",
                    ),
                ),
                (
                    "ending",
                    models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="When it ended, in the same ways: “24 November 1944”, “until mid-December 1944”, “[1944-10-14..]” for “not before 14 October 1944”. Leave empty if unknown.",
                        max_length=120,
                        verbose_name="ending",
                    ),
                ),
                (
                    "ending_edtf",
                    models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        editable=False,
                        max_length=80,
                        verbose_name="ending (EDTF)",
                    ),
                ),
                (
                    "standing",
                    models.CharField(
                        choices=[
                            ("preferred", "preferred"),
                            ("accepted", "accepted"),
                            ("disputed", "disputed"),
                            ("rejected", "rejected"),
                        ],
                        db_default="accepted",
                        default="accepted",
                        help_text="Preferred comes first where several statements compete. Disputed and rejected ones stay visible and need a public note that says why.",
                        max_length=10,
                        verbose_name="standing",
                    ),
                ),
                (
                    "basis",
                    models.CharField(
                        choices=[
                            ("stated", "stated by the source"),
                            ("inferred", "inferred by the editor"),
                        ],
                        db_default="stated",
                        default="stated",
                        help_text="Whether the source says so, or the editor infers it (then say why in the note).",
                        max_length=10,
                        verbose_name="basis",
                    ),
                ),
                (
                    "note",
                    models.TextField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="Shown to readers. Required for disputed, rejected and inferred statements, e.g. “The list is printed without indent here; the text puts the division under the corps.”",
                        verbose_name="public note",
                    ),
                ),
                (
                    "position",
                    models.PositiveIntegerField(
                        db_default=0,
                        default=0,
                        help_text="Order as printed in the source; 0 if it does not matter.",
                        verbose_name="position",
                    ),
                ),
                (
                    "formation",
                    models.ForeignKey(
                        db_constraint=False,
                        help_text="The formation that stood under another, e.g. the 57th Army.",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="archive.formation",
                        verbose_name="formation",
                    ),
                ),
                (
                    "superior_formation",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="The formation it stood under, e.g. the 3rd Ukrainian Front.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="archive.formation",
                        verbose_name="superior formation",
                    ),
                ),
                (
                    "superior_person",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="If the source names only a person: “placed under the command of General Felber”.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="archive.person",
                        verbose_name="superior person",
                    ),
                ),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("organic", "organic"),
                            ("operational", "operational control"),
                            ("attached", "attached"),
                            ("reinforcing", "reinforcing"),
                            ("joint", "joint command"),
                            ("component", "component of a battle group"),
                        ],
                        default="organic",
                        help_text="Organic for the permanent parent; the others for temporary relations.",
                        max_length=12,
                        verbose_name="kind",
                    ),
                ),
                (
                    "in_part",
                    models.BooleanField(
                        db_default=False,
                        default=False,
                        help_text="Tick if only a part of the formation stood there: “136th Division (part)”.",
                        verbose_name="in part",
                    ),
                ),
            ],
            options={
                "db_table": "history_subordination",
                "abstract": False,
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="7b1bf31c711460f068a5f1845f76d627a27fe27c",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_cf00a",
                            table="history_subordination",
                            when="BEFORE",
                        ),
                    )
                ],
                "indexes": [],
                "constraints": [],
            },
        ),
        migrations.CreateModel(
            name="PersonHistory",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="history",
                        to="archive.person",
                    ),
                ),
                (
                    "pgh_context",
                    models.ForeignKey(
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="pghistory.context",
                    ),
                ),
                ("id", models.BigIntegerField()),
                (
                    "beginning",
                    models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="When it began, as well as the source tells: “14 October 1944”, “mid-October 1944”, “by 14 Oct 1944”, “c. August 1944”, or EDTF such as “1944-10~” and “[..1944-10-14]”. Leave empty if unknown.",
                        max_length=120,
                        verbose_name="beginning",
                    ),
                ),
                (
                    "beginning_edtf",
                    models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        editable=False,
                        max_length=80,
                        verbose_name="beginning (EDTF)",
                    ),
                ),
                (
                    "ending",
                    models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="When it ended, in the same ways: “24 November 1944”, “until mid-December 1944”, “[1944-10-14..]” for “not before 14 October 1944”. Leave empty if unknown.",
                        max_length=120,
                        verbose_name="ending",
                    ),
                ),
                (
                    "ending_edtf",
                    models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        editable=False,
                        max_length=80,
                        verbose_name="ending (EDTF)",
                    ),
                ),
                (
                    "slug",
                    models.CharField(
                        help_text="The permanent public address, never reused: lower-case letters, digits and hyphens, e.g. “4th-guards-mechanised-corps”. A changed slug leaves a redirect behind.",
                        max_length=80,
                        validators=[
                            django.core.validators.RegexValidator(
                                "^[a-z0-9]+(-[a-z0-9]+)*\\Z",
                                "A slug has only lower-case letters a–z, digits and single hyphens, e.g. “57th-army”.",
                            )
                        ],
                        verbose_name="slug",
                    ),
                ),
                (
                    "status",
                    models.CharField(
                        choices=[
                            ("draft", "draft"),
                            ("in-review", "in review"),
                            ("published", "published"),
                            ("retracted", "retracted"),
                        ],
                        db_default="draft",
                        default="draft",
                        help_text="Readers see published records only.",
                        max_length=10,
                        verbose_name="status",
                    ),
                ),
                (
                    "summary",
                    models.TextField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="One to three sentences in our own words that open the page.",
                        verbose_name="summary",
                    ),
                ),
                (
                    "identity_note",
                    models.TextField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="Public. How we know which one this is, e.g. “The document also calls it the 1st Proletarian Corps; that both names mean one formation is our reading.”",
                        verbose_name="note on identity",
                    ),
                ),
                (
                    "is_doubtful",
                    models.BooleanField(
                        db_default=False,
                        default=False,
                        help_text="Tick if it is not certain that this existed as a thing of its own.",
                        verbose_name="doubtful",
                    ),
                ),
                (
                    "retraction_reason",
                    models.TextField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="Public. Why the record was taken back, e.g. “Merged with the 2nd Army.”",
                        verbose_name="reason for retraction",
                    ),
                ),
                (
                    "name",
                    models.CharField(
                        help_text="The form of the name under which the archive lists the person, e.g. “Peko Dapčević”.",
                        max_length=250,
                        verbose_name="name",
                    ),
                ),
                (
                    "family_name",
                    models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="By which the person is sorted, e.g. “Dapčević”; “Weichs” for Maximilian von Weichs.",
                        max_length=120,
                        verbose_name="family name",
                    ),
                ),
                (
                    "given_names",
                    models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="With patronymic where given, e.g. “Pyotr Semyonovich”.",
                        max_length=160,
                        verbose_name="given names",
                    ),
                ),
                (
                    "power",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="The power the person served, if a source says so.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="archive.power",
                        verbose_name="power",
                    ),
                ),
            ],
            options={
                "db_table": "history_person",
                "abstract": False,
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="9f7805f4e6a86ecd57a5bef42dce9cd4d23b6ec9",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_9251f",
                            table="history_person",
                            when="BEFORE",
                        ),
                    )
                ],
                "indexes": [],
                "constraints": [],
            },
        ),
        migrations.CreateModel(
            name="Appointment",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "key",
                    models.CharField(
                        db_default=models.Func(
                            function="public.new_key", output_field=models.CharField()
                        ),
                        default=archive.models.base.new_key,
                        editable=False,
                        help_text="The permanent short code by which this row is cited, e.g. “k7m2pq9xvt”.",
                        max_length=40,
                        unique=True,
                        verbose_name="key",
                    ),
                ),
                (
                    "beginning",
                    models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="When it began, as well as the source tells: “14 October 1944”, “mid-October 1944”, “by 14 Oct 1944”, “c. August 1944”, or EDTF such as “1944-10~” and “[..1944-10-14]”. Leave empty if unknown.",
                        max_length=120,
                        verbose_name="beginning",
                    ),
                ),
                (
                    "beginning_edtf",
                    models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        editable=False,
                        max_length=80,
                        verbose_name="beginning (EDTF)",
                    ),
                ),
                (
                    "ending",
                    models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="When it ended, in the same ways: “24 November 1944”, “until mid-December 1944”, “[1944-10-14..]” for “not before 14 October 1944”. Leave empty if unknown.",
                        max_length=120,
                        verbose_name="ending",
                    ),
                ),
                (
                    "ending_edtf",
                    models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        editable=False,
                        max_length=80,
                        verbose_name="ending (EDTF)",
                    ),
                ),
                (
                    "began_earliest",
                    models.GeneratedField(
                        db_persist=True,
                        expression=models.Func(
                            models.F("beginning_edtf"),
                            function="public.edtf_earliest",
                            output_field=models.DateField(),
                        ),
                        output_field=models.DateField(null=True),
                        verbose_name="began no earlier than",
                    ),
                ),
                (
                    "began_latest",
                    models.GeneratedField(
                        db_persist=True,
                        expression=django.db.models.functions.comparison.Least(
                            models.Func(
                                models.F("beginning_edtf"),
                                function="public.edtf_latest",
                                output_field=models.DateField(),
                            ),
                            models.Func(
                                models.F("ending_edtf"),
                                function="public.edtf_latest",
                                output_field=models.DateField(),
                            ),
                        ),
                        output_field=models.DateField(null=True),
                        verbose_name="began no later than",
                    ),
                ),
                (
                    "ended_earliest",
                    models.GeneratedField(
                        db_persist=True,
                        expression=django.db.models.functions.comparison.Greatest(
                            models.Func(
                                models.F("ending_edtf"),
                                function="public.edtf_earliest",
                                output_field=models.DateField(),
                            ),
                            models.Func(
                                models.F("beginning_edtf"),
                                function="public.edtf_earliest",
                                output_field=models.DateField(),
                            ),
                        ),
                        output_field=models.DateField(null=True),
                        verbose_name="ended no earlier than",
                    ),
                ),
                (
                    "ended_latest",
                    models.GeneratedField(
                        db_persist=True,
                        expression=models.Func(
                            models.F("ending_edtf"),
                            function="public.edtf_latest",
                            output_field=models.DateField(),
                        ),
                        output_field=models.DateField(null=True),
                        verbose_name="ended no later than",
                    ),
                ),
                (
                    "standing",
                    models.CharField(
                        choices=[
                            ("preferred", "preferred"),
                            ("accepted", "accepted"),
                            ("disputed", "disputed"),
                            ("rejected", "rejected"),
                        ],
                        db_default="accepted",
                        default="accepted",
                        help_text="Preferred comes first where several statements compete. Disputed and rejected ones stay visible and need a public note that says why.",
                        max_length=10,
                        verbose_name="standing",
                    ),
                ),
                (
                    "basis",
                    models.CharField(
                        choices=[
                            ("stated", "stated by the source"),
                            ("inferred", "inferred by the editor"),
                        ],
                        db_default="stated",
                        default="stated",
                        help_text="Whether the source says so, or the editor infers it (then say why in the note).",
                        max_length=10,
                        verbose_name="basis",
                    ),
                ),
                (
                    "note",
                    models.TextField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="Shown to readers. Required for disputed, rejected and inferred statements, e.g. “The list is printed without indent here; the text puts the division under the corps.”",
                        verbose_name="public note",
                    ),
                ),
                (
                    "position",
                    models.PositiveIntegerField(
                        db_default=0,
                        default=0,
                        help_text="Order as printed in the source; 0 if it does not matter.",
                        verbose_name="position",
                    ),
                ),
                (
                    "person",
                    models.ForeignKey(
                        help_text="Who held the post, e.g. Nikolai Gagen.",
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="appointments",
                        to="archive.person",
                        verbose_name="person",
                    ),
                ),
                (
                    "formation",
                    models.ForeignKey(
                        blank=True,
                        help_text="The formation in which the post was held.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="appointments",
                        to="archive.formation",
                        verbose_name="formation",
                    ),
                ),
                (
                    "power",
                    models.ForeignKey(
                        blank=True,
                        help_text="Or the power, e.g. for a head of government.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="appointments",
                        to="archive.power",
                        verbose_name="power",
                    ),
                ),
                (
                    "role",
                    models.ForeignKey(
                        help_text="The post, e.g. commander or chief of staff.",
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="appointments",
                        to="archive.role",
                        verbose_name="role",
                    ),
                ),
                (
                    "title",
                    models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="The post in the source's words if they differ, e.g. “Commander-in-Chief South-East”.",
                        max_length=200,
                        verbose_name="title as printed",
                    ),
                ),
                (
                    "rank_printed",
                    models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="Exactly as the source prints it, e.g. “General Lieutenant”.",
                        max_length=120,
                        verbose_name="rank as printed",
                    ),
                ),
                (
                    "rank",
                    models.ForeignKey(
                        blank=True,
                        help_text="The rank it is taken to be; empty if undecided.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="appointments",
                        to="archive.rank",
                        verbose_name="rank",
                    ),
                ),
                (
                    "began_how",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("appointed", "appointed"),
                            ("acting", "acting"),
                            ("succeeded", "succeeded"),
                            ("relieved", "relieved"),
                            ("transferred", "transferred"),
                            ("promoted", "promoted"),
                            ("killed", "killed"),
                            ("captured", "captured"),
                            ("disbanded", "formation disbanded"),
                            ("", "not stated"),
                        ],
                        db_default="",
                        default="",
                        help_text="How the post was taken up, e.g. appointed.",
                        max_length=12,
                        verbose_name="began by",
                    ),
                ),
                (
                    "ended_how",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("appointed", "appointed"),
                            ("acting", "acting"),
                            ("succeeded", "succeeded"),
                            ("relieved", "relieved"),
                            ("transferred", "transferred"),
                            ("promoted", "promoted"),
                            ("killed", "killed"),
                            ("captured", "captured"),
                            ("disbanded", "formation disbanded"),
                            ("", "not stated"),
                        ],
                        db_default="",
                        default="",
                        help_text="How the post was left, e.g. relieved.",
                        max_length=12,
                        verbose_name="ended by",
                    ),
                ),
            ],
            options={
                "verbose_name": "appointment",
                "verbose_name_plural": "appointments",
                "abstract": False,
                "indexes": [
                    models.Index(
                        fields=["formation", "began_earliest"], name="appointment_by_formation"
                    )
                ],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                ("basis", "stated"), ("standing__in", ["preferred", "accepted"])
                            ),
                            models.Q(("note", ""), _negated=True),
                            _connector="OR",
                        ),
                        name="appointment_says_why_it_is_disputed_rejected_or_inferred",
                        violation_error_message="A disputed, rejected or inferred statement needs a public note that says why.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("standing__in", ["preferred", "accepted", "disputed", "rejected"]),
                            ("basis__in", ["stated", "inferred"]),
                        ),
                        name="appointment_has_a_known_standing_and_basis",
                        violation_error_message="The standing is preferred, accepted, disputed or rejected; the basis is stated or inferred.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                django.db.models.lookups.Exact(
                                    models.Func(
                                        models.F("beginning_edtf"),
                                        function="public.edtf_is_valid",
                                        output_field=models.BooleanField(),
                                    ),
                                    models.Value(True),
                                ),
                                models.Q(("beginning", ""), ("beginning_edtf", "")),
                            ),
                            models.Q(
                                django.db.models.lookups.Exact(
                                    models.Func(
                                        models.F("beginning_edtf"),
                                        function="public.edtf_is_valid",
                                        output_field=models.BooleanField(),
                                    ),
                                    models.Value(True),
                                ),
                                models.Q(("beginning", ""), _negated=True),
                                models.Q(("beginning_edtf", ""), _negated=True),
                            ),
                            _connector="OR",
                        ),
                        name="appointment_beginning_is_a_date_we_understand",
                        violation_error_message="The beginning is not a date we understand: write it like “14 October 1944”, “mid-October 1944”, “by 14 Oct 1944” or in EDTF like “1944-10~”.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                django.db.models.lookups.Exact(
                                    models.Func(
                                        models.F("ending_edtf"),
                                        function="public.edtf_is_valid",
                                        output_field=models.BooleanField(),
                                    ),
                                    models.Value(True),
                                ),
                                models.Q(("ending", ""), ("ending_edtf", "")),
                            ),
                            models.Q(
                                django.db.models.lookups.Exact(
                                    models.Func(
                                        models.F("ending_edtf"),
                                        function="public.edtf_is_valid",
                                        output_field=models.BooleanField(),
                                    ),
                                    models.Value(True),
                                ),
                                models.Q(("ending", ""), _negated=True),
                                models.Q(("ending_edtf", ""), _negated=True),
                            ),
                            _connector="OR",
                        ),
                        name="appointment_ending_is_a_date_we_understand",
                        violation_error_message="The ending is not a date we understand: write it like “14 October 1944”, “until 14 Oct 1944” or in EDTF like “1944-10~”.",
                    ),
                    models.CheckConstraint(
                        condition=django.db.models.lookups.Exact(
                            models.Func(
                                models.F("beginning_edtf"),
                                models.F("ending_edtf"),
                                function="public.edtf_is_reversed",
                                output_field=models.BooleanField(),
                            ),
                            models.Value(False),
                        ),
                        name="appointment_does_not_end_before_it_begins",
                        violation_error_message="The ending lies before the beginning: exchange the two or correct one of them.",
                    ),
                    models.CheckConstraint(
                        condition=django.db.models.lookups.GreaterThanOrEqual(
                            models.Func(
                                models.F("formation"),
                                models.F("power"),
                                function="num_nonnulls",
                                output_field=models.IntegerField(),
                            ),
                            models.Value(1),
                        ),
                        name="an_appointment_is_in_a_formation_or_for_a_power",
                        violation_error_message="Choose the formation in which the post was held, or the power.",
                    ),
                    models.UniqueConstraint(
                        fields=(
                            "person",
                            "formation",
                            "power",
                            "role",
                            "title",
                            "rank_printed",
                            "beginning_edtf",
                            "ending_edtf",
                        ),
                        name="an_appointment_is_recorded_once",
                        nulls_distinct=False,
                        violation_error_message="This appointment is already recorded for the same dates.",
                    ),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "history_appointment" ("basis", "began_how", "beginning", "beginning_edtf", "ended_how", "ending", "ending_edtf", "formation_id", "id", "key", "note", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "power_id", "rank_id", "rank_printed", "role_id", "standing", "title") SELECT new_values."basis", new_values."began_how", new_values."beginning", new_values."beginning_edtf", new_values."ended_how", new_values."ending", new_values."ending_edtf", new_values."formation_id", new_values."id", new_values."key", new_values."note", new_values."person_id", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."position", new_values."power_id", new_values."rank_id", new_values."rank_printed", new_values."role_id", new_values."standing", new_values."title" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="863fbd9987019f2f0d37e0b5fe90bbc0af6a56d4",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_cba3e",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="archive_appointment",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "history_appointment" ("basis", "began_how", "beginning", "beginning_edtf", "ended_how", "ending", "ending_edtf", "formation_id", "id", "key", "note", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "power_id", "rank_id", "rank_printed", "role_id", "standing", "title") SELECT new_values."basis", new_values."began_how", new_values."beginning", new_values."beginning_edtf", new_values."ended_how", new_values."ending", new_values."ending_edtf", new_values."formation_id", new_values."id", new_values."key", new_values."note", new_values."person_id", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."position", new_values."power_id", new_values."rank_id", new_values."rank_printed", new_values."role_id", new_values."standing", new_values."title" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values."basis" IS DISTINCT FROM (new_values."basis") OR old_values."began_how" IS DISTINCT FROM (new_values."began_how") OR old_values."beginning" IS DISTINCT FROM (new_values."beginning") OR old_values."beginning_edtf" IS DISTINCT FROM (new_values."beginning_edtf") OR old_values."ended_how" IS DISTINCT FROM (new_values."ended_how") OR old_values."ending" IS DISTINCT FROM (new_values."ending") OR old_values."ending_edtf" IS DISTINCT FROM (new_values."ending_edtf") OR old_values."formation_id" IS DISTINCT FROM (new_values."formation_id") OR old_values."id" IS DISTINCT FROM (new_values."id") OR old_values."key" IS DISTINCT FROM (new_values."key") OR old_values."note" IS DISTINCT FROM (new_values."note") OR old_values."person_id" IS DISTINCT FROM (new_values."person_id") OR old_values."position" IS DISTINCT FROM (new_values."position") OR old_values."power_id" IS DISTINCT FROM (new_values."power_id") OR old_values."rank_id" IS DISTINCT FROM (new_values."rank_id") OR old_values."rank_printed" IS DISTINCT FROM (new_values."rank_printed") OR old_values."role_id" IS DISTINCT FROM (new_values."role_id") OR old_values."standing" IS DISTINCT FROM (new_values."standing") OR old_values."title" IS DISTINCT FROM (new_values."title")) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="26c8db5d2f260a9bb5bbc8539b3346b211083e50",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_85825",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="archive_appointment",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "history_appointment" ("basis", "began_how", "beginning", "beginning_edtf", "ended_how", "ending", "ending_edtf", "formation_id", "id", "key", "note", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "power_id", "rank_id", "rank_printed", "role_id", "standing", "title") SELECT old_values."basis", old_values."began_how", old_values."beginning", old_values."beginning_edtf", old_values."ended_how", old_values."ending", old_values."ending_edtf", old_values."formation_id", old_values."id", old_values."key", old_values."note", old_values."person_id", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."position", old_values."power_id", old_values."rank_id", old_values."rank_printed", old_values."role_id", old_values."standing", old_values."title" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="e2084e0717702ba6d3cb1c5bbb9a261057f22b2f",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_b044d",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="archive_appointment",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="AppointmentHistory",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="history",
                        to="archive.appointment",
                    ),
                ),
                (
                    "pgh_context",
                    models.ForeignKey(
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="pghistory.context",
                    ),
                ),
                ("id", models.BigIntegerField()),
                (
                    "key",
                    models.CharField(
                        db_default=models.Func(
                            function="public.new_key", output_field=models.CharField()
                        ),
                        default=archive.models.base.new_key,
                        editable=False,
                        help_text="The permanent short code by which this row is cited, e.g. “k7m2pq9xvt”.",
                        max_length=40,
                        verbose_name="key",
                    ),
                ),
                (
                    "beginning",
                    models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="When it began, as well as the source tells: “14 October 1944”, “mid-October 1944”, “by 14 Oct 1944”, “c. August 1944”, or EDTF such as “1944-10~” and “[..1944-10-14]”. Leave empty if unknown.",
                        max_length=120,
                        verbose_name="beginning",
                    ),
                ),
                (
                    "beginning_edtf",
                    models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        editable=False,
                        max_length=80,
                        verbose_name="beginning (EDTF)",
                    ),
                ),
                (
                    "ending",
                    models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="When it ended, in the same ways: “24 November 1944”, “until mid-December 1944”, “[1944-10-14..]” for “not before 14 October 1944”. Leave empty if unknown.",
                        max_length=120,
                        verbose_name="ending",
                    ),
                ),
                (
                    "ending_edtf",
                    models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        editable=False,
                        max_length=80,
                        verbose_name="ending (EDTF)",
                    ),
                ),
                (
                    "standing",
                    models.CharField(
                        choices=[
                            ("preferred", "preferred"),
                            ("accepted", "accepted"),
                            ("disputed", "disputed"),
                            ("rejected", "rejected"),
                        ],
                        db_default="accepted",
                        default="accepted",
                        help_text="Preferred comes first where several statements compete. Disputed and rejected ones stay visible and need a public note that says why.",
                        max_length=10,
                        verbose_name="standing",
                    ),
                ),
                (
                    "basis",
                    models.CharField(
                        choices=[
                            ("stated", "stated by the source"),
                            ("inferred", "inferred by the editor"),
                        ],
                        db_default="stated",
                        default="stated",
                        help_text="Whether the source says so, or the editor infers it (then say why in the note).",
                        max_length=10,
                        verbose_name="basis",
                    ),
                ),
                (
                    "note",
                    models.TextField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="Shown to readers. Required for disputed, rejected and inferred statements, e.g. “The list is printed without indent here; the text puts the division under the corps.”",
                        verbose_name="public note",
                    ),
                ),
                (
                    "position",
                    models.PositiveIntegerField(
                        db_default=0,
                        default=0,
                        help_text="Order as printed in the source; 0 if it does not matter.",
                        verbose_name="position",
                    ),
                ),
                (
                    "person",
                    models.ForeignKey(
                        db_constraint=False,
                        help_text="Who held the post, e.g. Nikolai Gagen.",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="archive.person",
                        verbose_name="person",
                    ),
                ),
                (
                    "formation",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="The formation in which the post was held.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="archive.formation",
                        verbose_name="formation",
                    ),
                ),
                (
                    "power",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="Or the power, e.g. for a head of government.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="archive.power",
                        verbose_name="power",
                    ),
                ),
                (
                    "role",
                    models.ForeignKey(
                        db_constraint=False,
                        help_text="The post, e.g. commander or chief of staff.",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="archive.role",
                        verbose_name="role",
                    ),
                ),
                (
                    "title",
                    models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="The post in the source's words if they differ, e.g. “Commander-in-Chief South-East”.",
                        max_length=200,
                        verbose_name="title as printed",
                    ),
                ),
                (
                    "rank_printed",
                    models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="Exactly as the source prints it, e.g. “General Lieutenant”.",
                        max_length=120,
                        verbose_name="rank as printed",
                    ),
                ),
                (
                    "rank",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="The rank it is taken to be; empty if undecided.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="archive.rank",
                        verbose_name="rank",
                    ),
                ),
                (
                    "began_how",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("appointed", "appointed"),
                            ("acting", "acting"),
                            ("succeeded", "succeeded"),
                            ("relieved", "relieved"),
                            ("transferred", "transferred"),
                            ("promoted", "promoted"),
                            ("killed", "killed"),
                            ("captured", "captured"),
                            ("disbanded", "formation disbanded"),
                            ("", "not stated"),
                        ],
                        db_default="",
                        default="",
                        help_text="How the post was taken up, e.g. appointed.",
                        max_length=12,
                        verbose_name="began by",
                    ),
                ),
                (
                    "ended_how",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("appointed", "appointed"),
                            ("acting", "acting"),
                            ("succeeded", "succeeded"),
                            ("relieved", "relieved"),
                            ("transferred", "transferred"),
                            ("promoted", "promoted"),
                            ("killed", "killed"),
                            ("captured", "captured"),
                            ("disbanded", "formation disbanded"),
                            ("", "not stated"),
                        ],
                        db_default="",
                        default="",
                        help_text="How the post was left, e.g. relieved.",
                        max_length=12,
                        verbose_name="ended by",
                    ),
                ),
            ],
            options={
                "db_table": "history_appointment",
                "abstract": False,
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="c1442a42134f4404ea2ea8b05c08b5289f9809ac",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_e375a",
                            table="history_appointment",
                            when="BEFORE",
                        ),
                    )
                ],
                "indexes": [],
                "constraints": [],
            },
        ),
        migrations.CreateModel(
            name="Promotion",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "key",
                    models.CharField(
                        db_default=models.Func(
                            function="public.new_key", output_field=models.CharField()
                        ),
                        default=archive.models.base.new_key,
                        editable=False,
                        help_text="The permanent short code by which this row is cited, e.g. “k7m2pq9xvt”.",
                        max_length=40,
                        unique=True,
                        verbose_name="key",
                    ),
                ),
                (
                    "beginning",
                    models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="When it began, as well as the source tells: “14 October 1944”, “mid-October 1944”, “by 14 Oct 1944”, “c. August 1944”, or EDTF such as “1944-10~” and “[..1944-10-14]”. Leave empty if unknown.",
                        max_length=120,
                        verbose_name="beginning",
                    ),
                ),
                (
                    "beginning_edtf",
                    models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        editable=False,
                        max_length=80,
                        verbose_name="beginning (EDTF)",
                    ),
                ),
                (
                    "ending",
                    models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="When it ended, in the same ways: “24 November 1944”, “until mid-December 1944”, “[1944-10-14..]” for “not before 14 October 1944”. Leave empty if unknown.",
                        max_length=120,
                        verbose_name="ending",
                    ),
                ),
                (
                    "ending_edtf",
                    models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        editable=False,
                        max_length=80,
                        verbose_name="ending (EDTF)",
                    ),
                ),
                (
                    "began_earliest",
                    models.GeneratedField(
                        db_persist=True,
                        expression=models.Func(
                            models.F("beginning_edtf"),
                            function="public.edtf_earliest",
                            output_field=models.DateField(),
                        ),
                        output_field=models.DateField(null=True),
                        verbose_name="began no earlier than",
                    ),
                ),
                (
                    "began_latest",
                    models.GeneratedField(
                        db_persist=True,
                        expression=django.db.models.functions.comparison.Least(
                            models.Func(
                                models.F("beginning_edtf"),
                                function="public.edtf_latest",
                                output_field=models.DateField(),
                            ),
                            models.Func(
                                models.F("ending_edtf"),
                                function="public.edtf_latest",
                                output_field=models.DateField(),
                            ),
                        ),
                        output_field=models.DateField(null=True),
                        verbose_name="began no later than",
                    ),
                ),
                (
                    "ended_earliest",
                    models.GeneratedField(
                        db_persist=True,
                        expression=django.db.models.functions.comparison.Greatest(
                            models.Func(
                                models.F("ending_edtf"),
                                function="public.edtf_earliest",
                                output_field=models.DateField(),
                            ),
                            models.Func(
                                models.F("beginning_edtf"),
                                function="public.edtf_earliest",
                                output_field=models.DateField(),
                            ),
                        ),
                        output_field=models.DateField(null=True),
                        verbose_name="ended no earlier than",
                    ),
                ),
                (
                    "ended_latest",
                    models.GeneratedField(
                        db_persist=True,
                        expression=models.Func(
                            models.F("ending_edtf"),
                            function="public.edtf_latest",
                            output_field=models.DateField(),
                        ),
                        output_field=models.DateField(null=True),
                        verbose_name="ended no later than",
                    ),
                ),
                (
                    "standing",
                    models.CharField(
                        choices=[
                            ("preferred", "preferred"),
                            ("accepted", "accepted"),
                            ("disputed", "disputed"),
                            ("rejected", "rejected"),
                        ],
                        db_default="accepted",
                        default="accepted",
                        help_text="Preferred comes first where several statements compete. Disputed and rejected ones stay visible and need a public note that says why.",
                        max_length=10,
                        verbose_name="standing",
                    ),
                ),
                (
                    "basis",
                    models.CharField(
                        choices=[
                            ("stated", "stated by the source"),
                            ("inferred", "inferred by the editor"),
                        ],
                        db_default="stated",
                        default="stated",
                        help_text="Whether the source says so, or the editor infers it (then say why in the note).",
                        max_length=10,
                        verbose_name="basis",
                    ),
                ),
                (
                    "note",
                    models.TextField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="Shown to readers. Required for disputed, rejected and inferred statements, e.g. “The list is printed without indent here; the text puts the division under the corps.”",
                        verbose_name="public note",
                    ),
                ),
                (
                    "position",
                    models.PositiveIntegerField(
                        db_default=0,
                        default=0,
                        help_text="Order as printed in the source; 0 if it does not matter.",
                        verbose_name="position",
                    ),
                ),
                (
                    "person",
                    models.ForeignKey(
                        help_text="Who held the rank.",
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="promotions",
                        to="archive.person",
                        verbose_name="person",
                    ),
                ),
                (
                    "rank_printed",
                    models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="Exactly as the source prints it, e.g. “Marshal”.",
                        max_length=120,
                        verbose_name="rank as printed",
                    ),
                ),
                (
                    "rank",
                    models.ForeignKey(
                        blank=True,
                        help_text="The rank it is taken to be; empty if undecided.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="promotions",
                        to="archive.rank",
                        verbose_name="rank",
                    ),
                ),
                (
                    "tenure",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("substantive", "substantive"),
                            ("temporary", "temporary"),
                            ("", "not stated"),
                        ],
                        db_default="",
                        default="",
                        help_text="Substantive or temporary, if the source says so.",
                        max_length=12,
                        verbose_name="tenure",
                    ),
                ),
            ],
            options={
                "verbose_name": "rank held",
                "verbose_name_plural": "ranks held",
                "abstract": False,
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                ("basis", "stated"), ("standing__in", ["preferred", "accepted"])
                            ),
                            models.Q(("note", ""), _negated=True),
                            _connector="OR",
                        ),
                        name="promotion_says_why_it_is_disputed_rejected_or_inferred",
                        violation_error_message="A disputed, rejected or inferred statement needs a public note that says why.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("standing__in", ["preferred", "accepted", "disputed", "rejected"]),
                            ("basis__in", ["stated", "inferred"]),
                        ),
                        name="promotion_has_a_known_standing_and_basis",
                        violation_error_message="The standing is preferred, accepted, disputed or rejected; the basis is stated or inferred.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                django.db.models.lookups.Exact(
                                    models.Func(
                                        models.F("beginning_edtf"),
                                        function="public.edtf_is_valid",
                                        output_field=models.BooleanField(),
                                    ),
                                    models.Value(True),
                                ),
                                models.Q(("beginning", ""), ("beginning_edtf", "")),
                            ),
                            models.Q(
                                django.db.models.lookups.Exact(
                                    models.Func(
                                        models.F("beginning_edtf"),
                                        function="public.edtf_is_valid",
                                        output_field=models.BooleanField(),
                                    ),
                                    models.Value(True),
                                ),
                                models.Q(("beginning", ""), _negated=True),
                                models.Q(("beginning_edtf", ""), _negated=True),
                            ),
                            _connector="OR",
                        ),
                        name="promotion_beginning_is_a_date_we_understand",
                        violation_error_message="The beginning is not a date we understand: write it like “14 October 1944”, “mid-October 1944”, “by 14 Oct 1944” or in EDTF like “1944-10~”.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                django.db.models.lookups.Exact(
                                    models.Func(
                                        models.F("ending_edtf"),
                                        function="public.edtf_is_valid",
                                        output_field=models.BooleanField(),
                                    ),
                                    models.Value(True),
                                ),
                                models.Q(("ending", ""), ("ending_edtf", "")),
                            ),
                            models.Q(
                                django.db.models.lookups.Exact(
                                    models.Func(
                                        models.F("ending_edtf"),
                                        function="public.edtf_is_valid",
                                        output_field=models.BooleanField(),
                                    ),
                                    models.Value(True),
                                ),
                                models.Q(("ending", ""), _negated=True),
                                models.Q(("ending_edtf", ""), _negated=True),
                            ),
                            _connector="OR",
                        ),
                        name="promotion_ending_is_a_date_we_understand",
                        violation_error_message="The ending is not a date we understand: write it like “14 October 1944”, “until 14 Oct 1944” or in EDTF like “1944-10~”.",
                    ),
                    models.CheckConstraint(
                        condition=django.db.models.lookups.Exact(
                            models.Func(
                                models.F("beginning_edtf"),
                                models.F("ending_edtf"),
                                function="public.edtf_is_reversed",
                                output_field=models.BooleanField(),
                            ),
                            models.Value(False),
                        ),
                        name="promotion_does_not_end_before_it_begins",
                        violation_error_message="The ending lies before the beginning: exchange the two or correct one of them.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("rank_printed", ""), _negated=True),
                            ("rank__isnull", False),
                            _connector="OR",
                        ),
                        name="a_promotion_names_a_rank",
                        violation_error_message="Give the rank as printed or choose one from the list.",
                    ),
                    models.UniqueConstraint(
                        fields=("person", "rank", "rank_printed", "beginning_edtf", "ending_edtf"),
                        name="a_promotion_is_recorded_once",
                        nulls_distinct=False,
                        violation_error_message="This rank is already recorded for the same dates.",
                    ),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "history_promotion" ("basis", "beginning", "beginning_edtf", "ending", "ending_edtf", "id", "key", "note", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "rank_id", "rank_printed", "standing", "tenure") SELECT new_values."basis", new_values."beginning", new_values."beginning_edtf", new_values."ending", new_values."ending_edtf", new_values."id", new_values."key", new_values."note", new_values."person_id", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."position", new_values."rank_id", new_values."rank_printed", new_values."standing", new_values."tenure" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="17074532bd4d684f97b8807fa65d03a012d5e728",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_e0e5b",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="archive_promotion",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "history_promotion" ("basis", "beginning", "beginning_edtf", "ending", "ending_edtf", "id", "key", "note", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "rank_id", "rank_printed", "standing", "tenure") SELECT new_values."basis", new_values."beginning", new_values."beginning_edtf", new_values."ending", new_values."ending_edtf", new_values."id", new_values."key", new_values."note", new_values."person_id", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."position", new_values."rank_id", new_values."rank_printed", new_values."standing", new_values."tenure" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values."basis" IS DISTINCT FROM (new_values."basis") OR old_values."beginning" IS DISTINCT FROM (new_values."beginning") OR old_values."beginning_edtf" IS DISTINCT FROM (new_values."beginning_edtf") OR old_values."ending" IS DISTINCT FROM (new_values."ending") OR old_values."ending_edtf" IS DISTINCT FROM (new_values."ending_edtf") OR old_values."id" IS DISTINCT FROM (new_values."id") OR old_values."key" IS DISTINCT FROM (new_values."key") OR old_values."note" IS DISTINCT FROM (new_values."note") OR old_values."person_id" IS DISTINCT FROM (new_values."person_id") OR old_values."position" IS DISTINCT FROM (new_values."position") OR old_values."rank_id" IS DISTINCT FROM (new_values."rank_id") OR old_values."rank_printed" IS DISTINCT FROM (new_values."rank_printed") OR old_values."standing" IS DISTINCT FROM (new_values."standing") OR old_values."tenure" IS DISTINCT FROM (new_values."tenure")) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="ecd61995a1bc4dfbb9228d1f0f3f32693f2d4ee0",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_ad533",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="archive_promotion",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "history_promotion" ("basis", "beginning", "beginning_edtf", "ending", "ending_edtf", "id", "key", "note", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "rank_id", "rank_printed", "standing", "tenure") SELECT old_values."basis", old_values."beginning", old_values."beginning_edtf", old_values."ending", old_values."ending_edtf", old_values."id", old_values."key", old_values."note", old_values."person_id", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."position", old_values."rank_id", old_values."rank_printed", old_values."standing", old_values."tenure" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="a626469a54622f726e77e7ec31faf4480ecda669",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_f1a7e",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="archive_promotion",
                            when="AFTER",
                        ),
                    ),
                ],
                "indexes": [],
            },
        ),
        migrations.CreateModel(
            name="PromotionHistory",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="history",
                        to="archive.promotion",
                    ),
                ),
                (
                    "pgh_context",
                    models.ForeignKey(
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="pghistory.context",
                    ),
                ),
                ("id", models.BigIntegerField()),
                (
                    "key",
                    models.CharField(
                        db_default=models.Func(
                            function="public.new_key", output_field=models.CharField()
                        ),
                        default=archive.models.base.new_key,
                        editable=False,
                        help_text="The permanent short code by which this row is cited, e.g. “k7m2pq9xvt”.",
                        max_length=40,
                        verbose_name="key",
                    ),
                ),
                (
                    "beginning",
                    models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="When it began, as well as the source tells: “14 October 1944”, “mid-October 1944”, “by 14 Oct 1944”, “c. August 1944”, or EDTF such as “1944-10~” and “[..1944-10-14]”. Leave empty if unknown.",
                        max_length=120,
                        verbose_name="beginning",
                    ),
                ),
                (
                    "beginning_edtf",
                    models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        editable=False,
                        max_length=80,
                        verbose_name="beginning (EDTF)",
                    ),
                ),
                (
                    "ending",
                    models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="When it ended, in the same ways: “24 November 1944”, “until mid-December 1944”, “[1944-10-14..]” for “not before 14 October 1944”. Leave empty if unknown.",
                        max_length=120,
                        verbose_name="ending",
                    ),
                ),
                (
                    "ending_edtf",
                    models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        editable=False,
                        max_length=80,
                        verbose_name="ending (EDTF)",
                    ),
                ),
                (
                    "standing",
                    models.CharField(
                        choices=[
                            ("preferred", "preferred"),
                            ("accepted", "accepted"),
                            ("disputed", "disputed"),
                            ("rejected", "rejected"),
                        ],
                        db_default="accepted",
                        default="accepted",
                        help_text="Preferred comes first where several statements compete. Disputed and rejected ones stay visible and need a public note that says why.",
                        max_length=10,
                        verbose_name="standing",
                    ),
                ),
                (
                    "basis",
                    models.CharField(
                        choices=[
                            ("stated", "stated by the source"),
                            ("inferred", "inferred by the editor"),
                        ],
                        db_default="stated",
                        default="stated",
                        help_text="Whether the source says so, or the editor infers it (then say why in the note).",
                        max_length=10,
                        verbose_name="basis",
                    ),
                ),
                (
                    "note",
                    models.TextField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="Shown to readers. Required for disputed, rejected and inferred statements, e.g. “The list is printed without indent here; the text puts the division under the corps.”",
                        verbose_name="public note",
                    ),
                ),
                (
                    "position",
                    models.PositiveIntegerField(
                        db_default=0,
                        default=0,
                        help_text="Order as printed in the source; 0 if it does not matter.",
                        verbose_name="position",
                    ),
                ),
                (
                    "person",
                    models.ForeignKey(
                        db_constraint=False,
                        help_text="Who held the rank.",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="archive.person",
                        verbose_name="person",
                    ),
                ),
                (
                    "rank_printed",
                    models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="Exactly as the source prints it, e.g. “Marshal”.",
                        max_length=120,
                        verbose_name="rank as printed",
                    ),
                ),
                (
                    "rank",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="The rank it is taken to be; empty if undecided.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="archive.rank",
                        verbose_name="rank",
                    ),
                ),
                (
                    "tenure",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("substantive", "substantive"),
                            ("temporary", "temporary"),
                            ("", "not stated"),
                        ],
                        db_default="",
                        default="",
                        help_text="Substantive or temporary, if the source says so.",
                        max_length=12,
                        verbose_name="tenure",
                    ),
                ),
            ],
            options={
                "db_table": "history_promotion",
                "abstract": False,
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="de0cb2aadf96656e1cfc32aff34c5150e0d222b3",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_c7b6d",
                            table="history_promotion",
                            when="BEFORE",
                        ),
                    )
                ],
                "indexes": [],
                "constraints": [],
            },
        ),
        migrations.CreateModel(
            name="Engagement",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "beginning",
                    models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="When it began, as well as the source tells: “14 October 1944”, “mid-October 1944”, “by 14 Oct 1944”, “c. August 1944”, or EDTF such as “1944-10~” and “[..1944-10-14]”. Leave empty if unknown.",
                        max_length=120,
                        verbose_name="beginning",
                    ),
                ),
                (
                    "beginning_edtf",
                    models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        editable=False,
                        max_length=80,
                        verbose_name="beginning (EDTF)",
                    ),
                ),
                (
                    "ending",
                    models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="When it ended, in the same ways: “24 November 1944”, “until mid-December 1944”, “[1944-10-14..]” for “not before 14 October 1944”. Leave empty if unknown.",
                        max_length=120,
                        verbose_name="ending",
                    ),
                ),
                (
                    "ending_edtf",
                    models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        editable=False,
                        max_length=80,
                        verbose_name="ending (EDTF)",
                    ),
                ),
                (
                    "began_earliest",
                    models.GeneratedField(
                        db_persist=True,
                        expression=models.Func(
                            models.F("beginning_edtf"),
                            function="public.edtf_earliest",
                            output_field=models.DateField(),
                        ),
                        output_field=models.DateField(null=True),
                        verbose_name="began no earlier than",
                    ),
                ),
                (
                    "began_latest",
                    models.GeneratedField(
                        db_persist=True,
                        expression=django.db.models.functions.comparison.Least(
                            models.Func(
                                models.F("beginning_edtf"),
                                function="public.edtf_latest",
                                output_field=models.DateField(),
                            ),
                            models.Func(
                                models.F("ending_edtf"),
                                function="public.edtf_latest",
                                output_field=models.DateField(),
                            ),
                        ),
                        output_field=models.DateField(null=True),
                        verbose_name="began no later than",
                    ),
                ),
                (
                    "ended_earliest",
                    models.GeneratedField(
                        db_persist=True,
                        expression=django.db.models.functions.comparison.Greatest(
                            models.Func(
                                models.F("ending_edtf"),
                                function="public.edtf_earliest",
                                output_field=models.DateField(),
                            ),
                            models.Func(
                                models.F("beginning_edtf"),
                                function="public.edtf_earliest",
                                output_field=models.DateField(),
                            ),
                        ),
                        output_field=models.DateField(null=True),
                        verbose_name="ended no earlier than",
                    ),
                ),
                (
                    "ended_latest",
                    models.GeneratedField(
                        db_persist=True,
                        expression=models.Func(
                            models.F("ending_edtf"),
                            function="public.edtf_latest",
                            output_field=models.DateField(),
                        ),
                        output_field=models.DateField(null=True),
                        verbose_name="ended no later than",
                    ),
                ),
                (
                    "slug",
                    models.CharField(
                        help_text="The permanent public address, never reused: lower-case letters, digits and hyphens, e.g. “4th-guards-mechanised-corps”. A changed slug leaves a redirect behind.",
                        max_length=80,
                        unique=True,
                        validators=[
                            django.core.validators.RegexValidator(
                                "^[a-z0-9]+(-[a-z0-9]+)*\\Z",
                                "A slug has only lower-case letters a–z, digits and single hyphens, e.g. “57th-army”.",
                            )
                        ],
                        verbose_name="slug",
                    ),
                ),
                (
                    "status",
                    models.CharField(
                        choices=[
                            ("draft", "draft"),
                            ("in-review", "in review"),
                            ("published", "published"),
                            ("retracted", "retracted"),
                        ],
                        db_default="draft",
                        db_index=True,
                        default="draft",
                        help_text="Readers see published records only.",
                        max_length=10,
                        verbose_name="status",
                    ),
                ),
                (
                    "summary",
                    models.TextField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="One to three sentences in our own words that open the page.",
                        verbose_name="summary",
                    ),
                ),
                (
                    "identity_note",
                    models.TextField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="Public. How we know which one this is, e.g. “The document also calls it the 1st Proletarian Corps; that both names mean one formation is our reading.”",
                        verbose_name="note on identity",
                    ),
                ),
                (
                    "is_doubtful",
                    models.BooleanField(
                        db_default=False,
                        default=False,
                        help_text="Tick if it is not certain that this existed as a thing of its own.",
                        verbose_name="doubtful",
                    ),
                ),
                (
                    "retraction_reason",
                    models.TextField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="Public. Why the record was taken back, e.g. “Merged with the 2nd Army.”",
                        verbose_name="reason for retraction",
                    ),
                ),
                (
                    "version",
                    models.PositiveIntegerField(
                        db_default=1, default=1, editable=False, verbose_name="version"
                    ),
                ),
                (
                    "first_published_at",
                    models.DateTimeField(
                        blank=True, editable=False, null=True, verbose_name="first published"
                    ),
                ),
                (
                    "search_key",
                    models.CharField(db_default="", default="", editable=False, max_length=400),
                ),
                (
                    "sort_key",
                    models.CharField(db_default="", default="", editable=False, max_length=400),
                ),
                (
                    "name",
                    models.CharField(
                        help_text="The form of the name under which the archive lists it, e.g. “Belgrade offensive”.",
                        max_length=250,
                        verbose_name="name",
                    ),
                ),
                (
                    "kind",
                    models.ForeignKey(
                        blank=True,
                        help_text="Its level, e.g. strategic operation, battle or action.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="engagements",
                        to="archive.engagementkind",
                        verbose_name="kind",
                    ),
                ),
                (
                    "place",
                    models.ForeignKey(
                        blank=True,
                        help_text="Where it was fought, e.g. Belgrade.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="engagements",
                        to="archive.place",
                        verbose_name="place",
                    ),
                ),
                (
                    "is_named",
                    models.BooleanField(
                        db_default=True,
                        default=True,
                        help_text="Untick if the name is the archive's own description, e.g. “Capture of Rgotina”.",
                        verbose_name="named",
                    ),
                ),
            ],
            options={
                "verbose_name": "engagement",
                "verbose_name_plural": "engagements",
                "ordering": ["sort_key", "slug"],
                "abstract": False,
                "indexes": [
                    models.Index(
                        fields=["status", "sort_key", "slug"], name="engagement_by_status_and_name"
                    )
                ],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("slug__regex", "^[a-z0-9]+(-[a-z0-9]+)*$")),
                        name="engagement_slug_is_lower_case_letters_digits_and_hyphens",
                        violation_error_message="A slug has only lower-case letters a–z, digits and single hyphens, e.g. “57th-army”.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("status", "retracted"), _negated=True),
                            models.Q(("retraction_reason", ""), _negated=True),
                            _connector="OR",
                        ),
                        name="engagement_is_retracted_with_a_reason",
                        violation_error_message="A retracted record needs a public reason.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("status__in", ["draft", "in-review", "published", "retracted"])
                        ),
                        name="engagement_has_a_known_status",
                        violation_error_message="The status is one of: draft, in-review, published, retracted.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                django.db.models.lookups.Exact(
                                    models.Func(
                                        models.F("beginning_edtf"),
                                        function="public.edtf_is_valid",
                                        output_field=models.BooleanField(),
                                    ),
                                    models.Value(True),
                                ),
                                models.Q(("beginning", ""), ("beginning_edtf", "")),
                            ),
                            models.Q(
                                django.db.models.lookups.Exact(
                                    models.Func(
                                        models.F("beginning_edtf"),
                                        function="public.edtf_is_valid",
                                        output_field=models.BooleanField(),
                                    ),
                                    models.Value(True),
                                ),
                                models.Q(("beginning", ""), _negated=True),
                                models.Q(("beginning_edtf", ""), _negated=True),
                            ),
                            _connector="OR",
                        ),
                        name="engagement_beginning_is_a_date_we_understand",
                        violation_error_message="The beginning is not a date we understand: write it like “14 October 1944”, “mid-October 1944”, “by 14 Oct 1944” or in EDTF like “1944-10~”.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                django.db.models.lookups.Exact(
                                    models.Func(
                                        models.F("ending_edtf"),
                                        function="public.edtf_is_valid",
                                        output_field=models.BooleanField(),
                                    ),
                                    models.Value(True),
                                ),
                                models.Q(("ending", ""), ("ending_edtf", "")),
                            ),
                            models.Q(
                                django.db.models.lookups.Exact(
                                    models.Func(
                                        models.F("ending_edtf"),
                                        function="public.edtf_is_valid",
                                        output_field=models.BooleanField(),
                                    ),
                                    models.Value(True),
                                ),
                                models.Q(("ending", ""), _negated=True),
                                models.Q(("ending_edtf", ""), _negated=True),
                            ),
                            _connector="OR",
                        ),
                        name="engagement_ending_is_a_date_we_understand",
                        violation_error_message="The ending is not a date we understand: write it like “14 October 1944”, “until 14 Oct 1944” or in EDTF like “1944-10~”.",
                    ),
                    models.CheckConstraint(
                        condition=django.db.models.lookups.Exact(
                            models.Func(
                                models.F("beginning_edtf"),
                                models.F("ending_edtf"),
                                function="public.edtf_is_reversed",
                                output_field=models.BooleanField(),
                            ),
                            models.Value(False),
                        ),
                        name="engagement_does_not_end_before_it_begins",
                        violation_error_message="The ending lies before the beginning: exchange the two or correct one of them.",
                    ),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "history_engagement" ("beginning", "beginning_edtf", "ending", "ending_edtf", "id", "identity_note", "is_doubtful", "is_named", "kind_id", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place_id", "retraction_reason", "slug", "status", "summary") SELECT new_values."beginning", new_values."beginning_edtf", new_values."ending", new_values."ending_edtf", new_values."id", new_values."identity_note", new_values."is_doubtful", new_values."is_named", new_values."kind_id", new_values."name", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."place_id", new_values."retraction_reason", new_values."slug", new_values."status", new_values."summary" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="7873e93093e3822d891a37ae94cca86c30746a80",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_bba74",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="archive_engagement",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "history_engagement" ("beginning", "beginning_edtf", "ending", "ending_edtf", "id", "identity_note", "is_doubtful", "is_named", "kind_id", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place_id", "retraction_reason", "slug", "status", "summary") SELECT new_values."beginning", new_values."beginning_edtf", new_values."ending", new_values."ending_edtf", new_values."id", new_values."identity_note", new_values."is_doubtful", new_values."is_named", new_values."kind_id", new_values."name", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."place_id", new_values."retraction_reason", new_values."slug", new_values."status", new_values."summary" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values."beginning" IS DISTINCT FROM (new_values."beginning") OR old_values."beginning_edtf" IS DISTINCT FROM (new_values."beginning_edtf") OR old_values."ending" IS DISTINCT FROM (new_values."ending") OR old_values."ending_edtf" IS DISTINCT FROM (new_values."ending_edtf") OR old_values."id" IS DISTINCT FROM (new_values."id") OR old_values."identity_note" IS DISTINCT FROM (new_values."identity_note") OR old_values."is_doubtful" IS DISTINCT FROM (new_values."is_doubtful") OR old_values."is_named" IS DISTINCT FROM (new_values."is_named") OR old_values."kind_id" IS DISTINCT FROM (new_values."kind_id") OR old_values."name" IS DISTINCT FROM (new_values."name") OR old_values."place_id" IS DISTINCT FROM (new_values."place_id") OR old_values."retraction_reason" IS DISTINCT FROM (new_values."retraction_reason") OR old_values."slug" IS DISTINCT FROM (new_values."slug") OR old_values."status" IS DISTINCT FROM (new_values."status") OR old_values."summary" IS DISTINCT FROM (new_values."summary")) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="7db26850155ff7bb8ed7539d940cb8d69ede5536",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_21676",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="archive_engagement",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "history_engagement" ("beginning", "beginning_edtf", "ending", "ending_edtf", "id", "identity_note", "is_doubtful", "is_named", "kind_id", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place_id", "retraction_reason", "slug", "status", "summary") SELECT old_values."beginning", old_values."beginning_edtf", old_values."ending", old_values."ending_edtf", old_values."id", old_values."identity_note", old_values."is_doubtful", old_values."is_named", old_values."kind_id", old_values."name", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."place_id", old_values."retraction_reason", old_values."slug", old_values."status", old_values."summary" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="2febd2b3dc25dd6e3feace73b5b310d875b96099",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_f5131",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="archive_engagement",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="EngagementHistory",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="history",
                        to="archive.engagement",
                    ),
                ),
                (
                    "pgh_context",
                    models.ForeignKey(
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="pghistory.context",
                    ),
                ),
                ("id", models.BigIntegerField()),
                (
                    "beginning",
                    models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="When it began, as well as the source tells: “14 October 1944”, “mid-October 1944”, “by 14 Oct 1944”, “c. August 1944”, or EDTF such as “1944-10~” and “[..1944-10-14]”. Leave empty if unknown.",
                        max_length=120,
                        verbose_name="beginning",
                    ),
                ),
                (
                    "beginning_edtf",
                    models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        editable=False,
                        max_length=80,
                        verbose_name="beginning (EDTF)",
                    ),
                ),
                (
                    "ending",
                    models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="When it ended, in the same ways: “24 November 1944”, “until mid-December 1944”, “[1944-10-14..]” for “not before 14 October 1944”. Leave empty if unknown.",
                        max_length=120,
                        verbose_name="ending",
                    ),
                ),
                (
                    "ending_edtf",
                    models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        editable=False,
                        max_length=80,
                        verbose_name="ending (EDTF)",
                    ),
                ),
                (
                    "slug",
                    models.CharField(
                        help_text="The permanent public address, never reused: lower-case letters, digits and hyphens, e.g. “4th-guards-mechanised-corps”. A changed slug leaves a redirect behind.",
                        max_length=80,
                        validators=[
                            django.core.validators.RegexValidator(
                                "^[a-z0-9]+(-[a-z0-9]+)*\\Z",
                                "A slug has only lower-case letters a–z, digits and single hyphens, e.g. “57th-army”.",
                            )
                        ],
                        verbose_name="slug",
                    ),
                ),
                (
                    "status",
                    models.CharField(
                        choices=[
                            ("draft", "draft"),
                            ("in-review", "in review"),
                            ("published", "published"),
                            ("retracted", "retracted"),
                        ],
                        db_default="draft",
                        default="draft",
                        help_text="Readers see published records only.",
                        max_length=10,
                        verbose_name="status",
                    ),
                ),
                (
                    "summary",
                    models.TextField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="One to three sentences in our own words that open the page.",
                        verbose_name="summary",
                    ),
                ),
                (
                    "identity_note",
                    models.TextField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="Public. How we know which one this is, e.g. “The document also calls it the 1st Proletarian Corps; that both names mean one formation is our reading.”",
                        verbose_name="note on identity",
                    ),
                ),
                (
                    "is_doubtful",
                    models.BooleanField(
                        db_default=False,
                        default=False,
                        help_text="Tick if it is not certain that this existed as a thing of its own.",
                        verbose_name="doubtful",
                    ),
                ),
                (
                    "retraction_reason",
                    models.TextField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="Public. Why the record was taken back, e.g. “Merged with the 2nd Army.”",
                        verbose_name="reason for retraction",
                    ),
                ),
                (
                    "name",
                    models.CharField(
                        help_text="The form of the name under which the archive lists it, e.g. “Belgrade offensive”.",
                        max_length=250,
                        verbose_name="name",
                    ),
                ),
                (
                    "kind",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="Its level, e.g. strategic operation, battle or action.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="archive.engagementkind",
                        verbose_name="kind",
                    ),
                ),
                (
                    "place",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="Where it was fought, e.g. Belgrade.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="archive.place",
                        verbose_name="place",
                    ),
                ),
                (
                    "is_named",
                    models.BooleanField(
                        db_default=True,
                        default=True,
                        help_text="Untick if the name is the archive's own description, e.g. “Capture of Rgotina”.",
                        verbose_name="named",
                    ),
                ),
            ],
            options={
                "db_table": "history_engagement",
                "abstract": False,
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="5c2c4484f09fb742b5fccc61341c65a2d57a65d2",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_f102e",
                            table="history_engagement",
                            when="BEFORE",
                        ),
                    )
                ],
                "indexes": [],
                "constraints": [],
            },
        ),
        migrations.CreateModel(
            name="Nesting",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "key",
                    models.CharField(
                        db_default=models.Func(
                            function="public.new_key", output_field=models.CharField()
                        ),
                        default=archive.models.base.new_key,
                        editable=False,
                        help_text="The permanent short code by which this row is cited, e.g. “k7m2pq9xvt”.",
                        max_length=40,
                        unique=True,
                        verbose_name="key",
                    ),
                ),
                (
                    "standing",
                    models.CharField(
                        choices=[
                            ("preferred", "preferred"),
                            ("accepted", "accepted"),
                            ("disputed", "disputed"),
                            ("rejected", "rejected"),
                        ],
                        db_default="accepted",
                        default="accepted",
                        help_text="Preferred comes first where several statements compete. Disputed and rejected ones stay visible and need a public note that says why.",
                        max_length=10,
                        verbose_name="standing",
                    ),
                ),
                (
                    "basis",
                    models.CharField(
                        choices=[
                            ("stated", "stated by the source"),
                            ("inferred", "inferred by the editor"),
                        ],
                        db_default="stated",
                        default="stated",
                        help_text="Whether the source says so, or the editor infers it (then say why in the note).",
                        max_length=10,
                        verbose_name="basis",
                    ),
                ),
                (
                    "note",
                    models.TextField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="Shown to readers. Required for disputed, rejected and inferred statements, e.g. “The list is printed without indent here; the text puts the division under the corps.”",
                        verbose_name="public note",
                    ),
                ),
                (
                    "position",
                    models.PositiveIntegerField(
                        db_default=0,
                        default=0,
                        help_text="Order as printed in the source; 0 if it does not matter.",
                        verbose_name="position",
                    ),
                ),
                (
                    "engagement",
                    models.ForeignKey(
                        help_text="The smaller engagement, e.g. the capture of Rgotina.",
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="parents",
                        to="archive.engagement",
                        verbose_name="engagement",
                    ),
                ),
                (
                    "parent",
                    models.ForeignKey(
                        help_text="The larger engagement, e.g. the attack of the 57th Army.",
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="children",
                        to="archive.engagement",
                        verbose_name="part of",
                    ),
                ),
            ],
            options={
                "verbose_name": "nesting of engagements",
                "verbose_name_plural": "nestings of engagements",
                "abstract": False,
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                ("basis", "stated"), ("standing__in", ["preferred", "accepted"])
                            ),
                            models.Q(("note", ""), _negated=True),
                            _connector="OR",
                        ),
                        name="nesting_says_why_it_is_disputed_rejected_or_inferred",
                        violation_error_message="A disputed, rejected or inferred statement needs a public note that says why.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("standing__in", ["preferred", "accepted", "disputed", "rejected"]),
                            ("basis__in", ["stated", "inferred"]),
                        ),
                        name="nesting_has_a_known_standing_and_basis",
                        violation_error_message="The standing is preferred, accepted, disputed or rejected; the basis is stated or inferred.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("engagement", models.F("parent")), _negated=True),
                        name="an_engagement_is_not_part_of_itself",
                        violation_error_message="An engagement is not part of itself.",
                    ),
                    models.UniqueConstraint(
                        fields=("engagement", "parent"),
                        name="a_nesting_is_recorded_once",
                        nulls_distinct=False,
                        violation_error_message="The engagement is already recorded as part of this one.",
                    ),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "history_nesting" ("basis", "engagement_id", "id", "key", "note", "parent_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "standing") SELECT new_values."basis", new_values."engagement_id", new_values."id", new_values."key", new_values."note", new_values."parent_id", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."position", new_values."standing" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="7eceb7dcba5d54f7b2c3dc071ead82890d14d3e8",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_40c41",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="archive_nesting",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "history_nesting" ("basis", "engagement_id", "id", "key", "note", "parent_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "standing") SELECT new_values."basis", new_values."engagement_id", new_values."id", new_values."key", new_values."note", new_values."parent_id", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."position", new_values."standing" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="f235ece06647aaf65008d46495f1c1f88b2aee37",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_231f2",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="archive_nesting",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "history_nesting" ("basis", "engagement_id", "id", "key", "note", "parent_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "standing") SELECT old_values."basis", old_values."engagement_id", old_values."id", old_values."key", old_values."note", old_values."parent_id", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."position", old_values."standing" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="2239e9f8576f7e5a89b2e48f1a91aa115e744af1",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_b4bd6",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="archive_nesting",
                            when="AFTER",
                        ),
                    ),
                ],
                "indexes": [],
            },
        ),
        migrations.CreateModel(
            name="NestingHistory",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="history",
                        to="archive.nesting",
                    ),
                ),
                (
                    "pgh_context",
                    models.ForeignKey(
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="pghistory.context",
                    ),
                ),
                ("id", models.BigIntegerField()),
                (
                    "key",
                    models.CharField(
                        db_default=models.Func(
                            function="public.new_key", output_field=models.CharField()
                        ),
                        default=archive.models.base.new_key,
                        editable=False,
                        help_text="The permanent short code by which this row is cited, e.g. “k7m2pq9xvt”.",
                        max_length=40,
                        verbose_name="key",
                    ),
                ),
                (
                    "standing",
                    models.CharField(
                        choices=[
                            ("preferred", "preferred"),
                            ("accepted", "accepted"),
                            ("disputed", "disputed"),
                            ("rejected", "rejected"),
                        ],
                        db_default="accepted",
                        default="accepted",
                        help_text="Preferred comes first where several statements compete. Disputed and rejected ones stay visible and need a public note that says why.",
                        max_length=10,
                        verbose_name="standing",
                    ),
                ),
                (
                    "basis",
                    models.CharField(
                        choices=[
                            ("stated", "stated by the source"),
                            ("inferred", "inferred by the editor"),
                        ],
                        db_default="stated",
                        default="stated",
                        help_text="Whether the source says so, or the editor infers it (then say why in the note).",
                        max_length=10,
                        verbose_name="basis",
                    ),
                ),
                (
                    "note",
                    models.TextField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="Shown to readers. Required for disputed, rejected and inferred statements, e.g. “The list is printed without indent here; the text puts the division under the corps.”",
                        verbose_name="public note",
                    ),
                ),
                (
                    "position",
                    models.PositiveIntegerField(
                        db_default=0,
                        default=0,
                        help_text="Order as printed in the source; 0 if it does not matter.",
                        verbose_name="position",
                    ),
                ),
                (
                    "engagement",
                    models.ForeignKey(
                        db_constraint=False,
                        help_text="The smaller engagement, e.g. the capture of Rgotina.",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="archive.engagement",
                        verbose_name="engagement",
                    ),
                ),
                (
                    "parent",
                    models.ForeignKey(
                        db_constraint=False,
                        help_text="The larger engagement, e.g. the attack of the 57th Army.",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="archive.engagement",
                        verbose_name="part of",
                    ),
                ),
            ],
            options={
                "db_table": "history_nesting",
                "abstract": False,
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="966151b23bc9079c7a96d2ef38679579279ea128",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_e99f1",
                            table="history_nesting",
                            when="BEFORE",
                        ),
                    )
                ],
                "indexes": [],
                "constraints": [],
            },
        ),
        migrations.CreateModel(
            name="Relation",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "key",
                    models.CharField(
                        db_default=models.Func(
                            function="public.new_key", output_field=models.CharField()
                        ),
                        default=archive.models.base.new_key,
                        editable=False,
                        help_text="The permanent short code by which this row is cited, e.g. “k7m2pq9xvt”.",
                        max_length=40,
                        unique=True,
                        verbose_name="key",
                    ),
                ),
                (
                    "standing",
                    models.CharField(
                        choices=[
                            ("preferred", "preferred"),
                            ("accepted", "accepted"),
                            ("disputed", "disputed"),
                            ("rejected", "rejected"),
                        ],
                        db_default="accepted",
                        default="accepted",
                        help_text="Preferred comes first where several statements compete. Disputed and rejected ones stay visible and need a public note that says why.",
                        max_length=10,
                        verbose_name="standing",
                    ),
                ),
                (
                    "basis",
                    models.CharField(
                        choices=[
                            ("stated", "stated by the source"),
                            ("inferred", "inferred by the editor"),
                        ],
                        db_default="stated",
                        default="stated",
                        help_text="Whether the source says so, or the editor infers it (then say why in the note).",
                        max_length=10,
                        verbose_name="basis",
                    ),
                ),
                (
                    "note",
                    models.TextField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="Shown to readers. Required for disputed, rejected and inferred statements, e.g. “The list is printed without indent here; the text puts the division under the corps.”",
                        verbose_name="public note",
                    ),
                ),
                (
                    "position",
                    models.PositiveIntegerField(
                        db_default=0,
                        default=0,
                        help_text="Order as printed in the source; 0 if it does not matter.",
                        verbose_name="position",
                    ),
                ),
                (
                    "engagement",
                    models.ForeignKey(
                        help_text="The engagement that preceded, enabled or refers to the other.",
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="relations",
                        to="archive.engagement",
                        verbose_name="engagement",
                    ),
                ),
                (
                    "other",
                    models.ForeignKey(
                        help_text="The engagement it bore on.",
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="related_from",
                        to="archive.engagement",
                        verbose_name="other engagement",
                    ),
                ),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("preceded", "preceded"),
                            ("enabled", "enabled"),
                            ("in-aid-of", "in aid of"),
                            ("countered", "countered"),
                            ("see-also", "see also"),
                        ],
                        help_text="How the first bore on the other, e.g. enabled.",
                        max_length=12,
                        verbose_name="kind",
                    ),
                ),
            ],
            options={
                "verbose_name": "relation of engagements",
                "verbose_name_plural": "relations of engagements",
                "abstract": False,
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                ("basis", "stated"), ("standing__in", ["preferred", "accepted"])
                            ),
                            models.Q(("note", ""), _negated=True),
                            _connector="OR",
                        ),
                        name="relation_says_why_it_is_disputed_rejected_or_inferred",
                        violation_error_message="A disputed, rejected or inferred statement needs a public note that says why.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("standing__in", ["preferred", "accepted", "disputed", "rejected"]),
                            ("basis__in", ["stated", "inferred"]),
                        ),
                        name="relation_has_a_known_standing_and_basis",
                        violation_error_message="The standing is preferred, accepted, disputed or rejected; the basis is stated or inferred.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("engagement", models.F("other")), _negated=True),
                        name="an_engagement_is_not_related_to_itself",
                        violation_error_message="An engagement is not related to itself.",
                    ),
                    models.UniqueConstraint(
                        fields=("engagement", "other", "kind"),
                        name="a_relation_is_recorded_once",
                        nulls_distinct=False,
                        violation_error_message="This relation is already recorded.",
                    ),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "history_relation" ("basis", "engagement_id", "id", "key", "kind", "note", "other_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "standing") SELECT new_values."basis", new_values."engagement_id", new_values."id", new_values."key", new_values."kind", new_values."note", new_values."other_id", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."position", new_values."standing" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="b9039458c6b5e5bfb0b8fa5770dc4c5ba258e1af",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_669e0",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="archive_relation",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "history_relation" ("basis", "engagement_id", "id", "key", "kind", "note", "other_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "standing") SELECT new_values."basis", new_values."engagement_id", new_values."id", new_values."key", new_values."kind", new_values."note", new_values."other_id", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."position", new_values."standing" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="d9870c90012b65eab2fdf5f9511e033868a99aab",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_4e043",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="archive_relation",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "history_relation" ("basis", "engagement_id", "id", "key", "kind", "note", "other_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "standing") SELECT old_values."basis", old_values."engagement_id", old_values."id", old_values."key", old_values."kind", old_values."note", old_values."other_id", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."position", old_values."standing" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="e5d4d2d9065ad040dec26bab920437d1089d8ff8",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_ca04d",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="archive_relation",
                            when="AFTER",
                        ),
                    ),
                ],
                "indexes": [],
            },
        ),
        migrations.CreateModel(
            name="RelationHistory",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="history",
                        to="archive.relation",
                    ),
                ),
                (
                    "pgh_context",
                    models.ForeignKey(
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="pghistory.context",
                    ),
                ),
                ("id", models.BigIntegerField()),
                (
                    "key",
                    models.CharField(
                        db_default=models.Func(
                            function="public.new_key", output_field=models.CharField()
                        ),
                        default=archive.models.base.new_key,
                        editable=False,
                        help_text="The permanent short code by which this row is cited, e.g. “k7m2pq9xvt”.",
                        max_length=40,
                        verbose_name="key",
                    ),
                ),
                (
                    "standing",
                    models.CharField(
                        choices=[
                            ("preferred", "preferred"),
                            ("accepted", "accepted"),
                            ("disputed", "disputed"),
                            ("rejected", "rejected"),
                        ],
                        db_default="accepted",
                        default="accepted",
                        help_text="Preferred comes first where several statements compete. Disputed and rejected ones stay visible and need a public note that says why.",
                        max_length=10,
                        verbose_name="standing",
                    ),
                ),
                (
                    "basis",
                    models.CharField(
                        choices=[
                            ("stated", "stated by the source"),
                            ("inferred", "inferred by the editor"),
                        ],
                        db_default="stated",
                        default="stated",
                        help_text="Whether the source says so, or the editor infers it (then say why in the note).",
                        max_length=10,
                        verbose_name="basis",
                    ),
                ),
                (
                    "note",
                    models.TextField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="Shown to readers. Required for disputed, rejected and inferred statements, e.g. “The list is printed without indent here; the text puts the division under the corps.”",
                        verbose_name="public note",
                    ),
                ),
                (
                    "position",
                    models.PositiveIntegerField(
                        db_default=0,
                        default=0,
                        help_text="Order as printed in the source; 0 if it does not matter.",
                        verbose_name="position",
                    ),
                ),
                (
                    "engagement",
                    models.ForeignKey(
                        db_constraint=False,
                        help_text="The engagement that preceded, enabled or refers to the other.",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="archive.engagement",
                        verbose_name="engagement",
                    ),
                ),
                (
                    "other",
                    models.ForeignKey(
                        db_constraint=False,
                        help_text="The engagement it bore on.",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="archive.engagement",
                        verbose_name="other engagement",
                    ),
                ),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("preceded", "preceded"),
                            ("enabled", "enabled"),
                            ("in-aid-of", "in aid of"),
                            ("countered", "countered"),
                            ("see-also", "see also"),
                        ],
                        help_text="How the first bore on the other, e.g. enabled.",
                        max_length=12,
                        verbose_name="kind",
                    ),
                ),
            ],
            options={
                "db_table": "history_relation",
                "abstract": False,
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="097578b6ce4f7bc5f226d178b2f2ed37bbfd9976",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_d0f24",
                            table="history_relation",
                            when="BEFORE",
                        ),
                    )
                ],
                "indexes": [],
                "constraints": [],
            },
        ),
        migrations.CreateModel(
            name="Belligerent",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "key",
                    models.CharField(
                        db_default=models.Func(
                            function="public.new_key", output_field=models.CharField()
                        ),
                        default=archive.models.base.new_key,
                        editable=False,
                        help_text="The permanent short code by which this row is cited, e.g. “k7m2pq9xvt”.",
                        max_length=40,
                        unique=True,
                        verbose_name="key",
                    ),
                ),
                (
                    "standing",
                    models.CharField(
                        choices=[
                            ("preferred", "preferred"),
                            ("accepted", "accepted"),
                            ("disputed", "disputed"),
                            ("rejected", "rejected"),
                        ],
                        db_default="accepted",
                        default="accepted",
                        help_text="Preferred comes first where several statements compete. Disputed and rejected ones stay visible and need a public note that says why.",
                        max_length=10,
                        verbose_name="standing",
                    ),
                ),
                (
                    "basis",
                    models.CharField(
                        choices=[
                            ("stated", "stated by the source"),
                            ("inferred", "inferred by the editor"),
                        ],
                        db_default="stated",
                        default="stated",
                        help_text="Whether the source says so, or the editor infers it (then say why in the note).",
                        max_length=10,
                        verbose_name="basis",
                    ),
                ),
                (
                    "note",
                    models.TextField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="Shown to readers. Required for disputed, rejected and inferred statements, e.g. “The list is printed without indent here; the text puts the division under the corps.”",
                        verbose_name="public note",
                    ),
                ),
                (
                    "position",
                    models.PositiveIntegerField(
                        db_default=0,
                        default=0,
                        help_text="Order as printed in the source; 0 if it does not matter.",
                        verbose_name="position",
                    ),
                ),
                (
                    "engagement",
                    models.ForeignKey(
                        help_text="The engagement, e.g. the Belgrade offensive.",
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="belligerents",
                        to="archive.engagement",
                        verbose_name="engagement",
                    ),
                ),
                (
                    "side",
                    models.ForeignKey(
                        help_text="On whose side in this engagement, e.g. the Allies.",
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="belligerents",
                        to="archive.coalition",
                        verbose_name="side",
                    ),
                ),
                (
                    "power",
                    models.ForeignKey(
                        help_text="The power that fought, e.g. Bulgaria.",
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="belligerencies",
                        to="archive.power",
                        verbose_name="power",
                    ),
                ),
            ],
            options={
                "verbose_name": "belligerent",
                "verbose_name_plural": "belligerents",
                "abstract": False,
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                ("basis", "stated"), ("standing__in", ["preferred", "accepted"])
                            ),
                            models.Q(("note", ""), _negated=True),
                            _connector="OR",
                        ),
                        name="belligerent_says_why_it_is_disputed_rejected_or_inferred",
                        violation_error_message="A disputed, rejected or inferred statement needs a public note that says why.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("standing__in", ["preferred", "accepted", "disputed", "rejected"]),
                            ("basis__in", ["stated", "inferred"]),
                        ),
                        name="belligerent_has_a_known_standing_and_basis",
                        violation_error_message="The standing is preferred, accepted, disputed or rejected; the basis is stated or inferred.",
                    ),
                    models.UniqueConstraint(
                        fields=("engagement", "side", "power"),
                        name="a_belligerent_is_recorded_once",
                        nulls_distinct=False,
                        violation_error_message="This power is already recorded on this side.",
                    ),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "history_belligerent" ("basis", "engagement_id", "id", "key", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "power_id", "side_id", "standing") SELECT new_values."basis", new_values."engagement_id", new_values."id", new_values."key", new_values."note", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."position", new_values."power_id", new_values."side_id", new_values."standing" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="e908bcf8d79d5dc8747b88f1e673644a488cac5c",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_9a26c",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="archive_belligerent",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "history_belligerent" ("basis", "engagement_id", "id", "key", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "power_id", "side_id", "standing") SELECT new_values."basis", new_values."engagement_id", new_values."id", new_values."key", new_values."note", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."position", new_values."power_id", new_values."side_id", new_values."standing" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="521f5f29d9faf153f8a9c6c775e54fa347ffe535",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_06c07",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="archive_belligerent",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "history_belligerent" ("basis", "engagement_id", "id", "key", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "power_id", "side_id", "standing") SELECT old_values."basis", old_values."engagement_id", old_values."id", old_values."key", old_values."note", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."position", old_values."power_id", old_values."side_id", old_values."standing" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="9876b8cc11efca2c811f444bf00a860e75094782",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_401c3",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="archive_belligerent",
                            when="AFTER",
                        ),
                    ),
                ],
                "indexes": [],
            },
        ),
        migrations.CreateModel(
            name="BelligerentHistory",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="history",
                        to="archive.belligerent",
                    ),
                ),
                (
                    "pgh_context",
                    models.ForeignKey(
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="pghistory.context",
                    ),
                ),
                ("id", models.BigIntegerField()),
                (
                    "key",
                    models.CharField(
                        db_default=models.Func(
                            function="public.new_key", output_field=models.CharField()
                        ),
                        default=archive.models.base.new_key,
                        editable=False,
                        help_text="The permanent short code by which this row is cited, e.g. “k7m2pq9xvt”.",
                        max_length=40,
                        verbose_name="key",
                    ),
                ),
                (
                    "standing",
                    models.CharField(
                        choices=[
                            ("preferred", "preferred"),
                            ("accepted", "accepted"),
                            ("disputed", "disputed"),
                            ("rejected", "rejected"),
                        ],
                        db_default="accepted",
                        default="accepted",
                        help_text="Preferred comes first where several statements compete. Disputed and rejected ones stay visible and need a public note that says why.",
                        max_length=10,
                        verbose_name="standing",
                    ),
                ),
                (
                    "basis",
                    models.CharField(
                        choices=[
                            ("stated", "stated by the source"),
                            ("inferred", "inferred by the editor"),
                        ],
                        db_default="stated",
                        default="stated",
                        help_text="Whether the source says so, or the editor infers it (then say why in the note).",
                        max_length=10,
                        verbose_name="basis",
                    ),
                ),
                (
                    "note",
                    models.TextField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="Shown to readers. Required for disputed, rejected and inferred statements, e.g. “The list is printed without indent here; the text puts the division under the corps.”",
                        verbose_name="public note",
                    ),
                ),
                (
                    "position",
                    models.PositiveIntegerField(
                        db_default=0,
                        default=0,
                        help_text="Order as printed in the source; 0 if it does not matter.",
                        verbose_name="position",
                    ),
                ),
                (
                    "engagement",
                    models.ForeignKey(
                        db_constraint=False,
                        help_text="The engagement, e.g. the Belgrade offensive.",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="archive.engagement",
                        verbose_name="engagement",
                    ),
                ),
                (
                    "side",
                    models.ForeignKey(
                        db_constraint=False,
                        help_text="On whose side in this engagement, e.g. the Allies.",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="archive.coalition",
                        verbose_name="side",
                    ),
                ),
                (
                    "power",
                    models.ForeignKey(
                        db_constraint=False,
                        help_text="The power that fought, e.g. Bulgaria.",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="archive.power",
                        verbose_name="power",
                    ),
                ),
            ],
            options={
                "db_table": "history_belligerent",
                "abstract": False,
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="48196c2a0fdee77e74f2fc489c746a921785ae53",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_dd544",
                            table="history_belligerent",
                            when="BEFORE",
                        ),
                    )
                ],
                "indexes": [],
                "constraints": [],
            },
        ),
        migrations.CreateModel(
            name="Participation",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "key",
                    models.CharField(
                        db_default=models.Func(
                            function="public.new_key", output_field=models.CharField()
                        ),
                        default=archive.models.base.new_key,
                        editable=False,
                        help_text="The permanent short code by which this row is cited, e.g. “k7m2pq9xvt”.",
                        max_length=40,
                        unique=True,
                        verbose_name="key",
                    ),
                ),
                (
                    "beginning",
                    models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="When it began, as well as the source tells: “14 October 1944”, “mid-October 1944”, “by 14 Oct 1944”, “c. August 1944”, or EDTF such as “1944-10~” and “[..1944-10-14]”. Leave empty if unknown.",
                        max_length=120,
                        verbose_name="beginning",
                    ),
                ),
                (
                    "beginning_edtf",
                    models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        editable=False,
                        max_length=80,
                        verbose_name="beginning (EDTF)",
                    ),
                ),
                (
                    "ending",
                    models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="When it ended, in the same ways: “24 November 1944”, “until mid-December 1944”, “[1944-10-14..]” for “not before 14 October 1944”. Leave empty if unknown.",
                        max_length=120,
                        verbose_name="ending",
                    ),
                ),
                (
                    "ending_edtf",
                    models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        editable=False,
                        max_length=80,
                        verbose_name="ending (EDTF)",
                    ),
                ),
                (
                    "began_earliest",
                    models.GeneratedField(
                        db_persist=True,
                        expression=models.Func(
                            models.F("beginning_edtf"),
                            function="public.edtf_earliest",
                            output_field=models.DateField(),
                        ),
                        output_field=models.DateField(null=True),
                        verbose_name="began no earlier than",
                    ),
                ),
                (
                    "began_latest",
                    models.GeneratedField(
                        db_persist=True,
                        expression=django.db.models.functions.comparison.Least(
                            models.Func(
                                models.F("beginning_edtf"),
                                function="public.edtf_latest",
                                output_field=models.DateField(),
                            ),
                            models.Func(
                                models.F("ending_edtf"),
                                function="public.edtf_latest",
                                output_field=models.DateField(),
                            ),
                        ),
                        output_field=models.DateField(null=True),
                        verbose_name="began no later than",
                    ),
                ),
                (
                    "ended_earliest",
                    models.GeneratedField(
                        db_persist=True,
                        expression=django.db.models.functions.comparison.Greatest(
                            models.Func(
                                models.F("ending_edtf"),
                                function="public.edtf_earliest",
                                output_field=models.DateField(),
                            ),
                            models.Func(
                                models.F("beginning_edtf"),
                                function="public.edtf_earliest",
                                output_field=models.DateField(),
                            ),
                        ),
                        output_field=models.DateField(null=True),
                        verbose_name="ended no earlier than",
                    ),
                ),
                (
                    "ended_latest",
                    models.GeneratedField(
                        db_persist=True,
                        expression=models.Func(
                            models.F("ending_edtf"),
                            function="public.edtf_latest",
                            output_field=models.DateField(),
                        ),
                        output_field=models.DateField(null=True),
                        verbose_name="ended no later than",
                    ),
                ),
                (
                    "standing",
                    models.CharField(
                        choices=[
                            ("preferred", "preferred"),
                            ("accepted", "accepted"),
                            ("disputed", "disputed"),
                            ("rejected", "rejected"),
                        ],
                        db_default="accepted",
                        default="accepted",
                        help_text="Preferred comes first where several statements compete. Disputed and rejected ones stay visible and need a public note that says why.",
                        max_length=10,
                        verbose_name="standing",
                    ),
                ),
                (
                    "basis",
                    models.CharField(
                        choices=[
                            ("stated", "stated by the source"),
                            ("inferred", "inferred by the editor"),
                        ],
                        db_default="stated",
                        default="stated",
                        help_text="Whether the source says so, or the editor infers it (then say why in the note).",
                        max_length=10,
                        verbose_name="basis",
                    ),
                ),
                (
                    "note",
                    models.TextField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="Shown to readers. Required for disputed, rejected and inferred statements, e.g. “The list is printed without indent here; the text puts the division under the corps.”",
                        verbose_name="public note",
                    ),
                ),
                (
                    "position",
                    models.PositiveIntegerField(
                        db_default=0,
                        default=0,
                        help_text="Order as printed in the source; 0 if it does not matter.",
                        verbose_name="position",
                    ),
                ),
                (
                    "engagement",
                    models.ForeignKey(
                        help_text="The engagement, e.g. the Belgrade offensive.",
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="participations",
                        to="archive.engagement",
                        verbose_name="engagement",
                    ),
                ),
                (
                    "side",
                    models.ForeignKey(
                        help_text="On whose side in this engagement, e.g. the Allies.",
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="participations",
                        to="archive.coalition",
                        verbose_name="side",
                    ),
                ),
                (
                    "formation",
                    models.ForeignKey(
                        help_text="The formation that took part.",
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="participations",
                        to="archive.formation",
                        verbose_name="formation",
                    ),
                ),
                (
                    "role",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("main-effort", "main effort"),
                            ("support", "support"),
                            ("reserve", "reserve"),
                            ("attacker", "attacker"),
                            ("defender", "defender"),
                            ("flank", "flank"),
                            ("planner", "planned it"),
                            ("target", "target"),
                            ("", "not stated"),
                        ],
                        db_default="",
                        default="",
                        help_text="What it did, e.g. main effort; empty if not stated.",
                        max_length=12,
                        verbose_name="role",
                    ),
                ),
                (
                    "in_part",
                    models.BooleanField(
                        db_default=False,
                        default=False,
                        help_text="Tick if only a part of it took part: “parts of the 223rd Division”.",
                        verbose_name="in part",
                    ),
                ),
                (
                    "description",
                    models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="Short, in our own words, e.g. “two of its battalions, riding on the tanks”.",
                        max_length=300,
                        verbose_name="description",
                    ),
                ),
            ],
            options={
                "verbose_name": "participation",
                "verbose_name_plural": "participations",
                "abstract": False,
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                ("basis", "stated"), ("standing__in", ["preferred", "accepted"])
                            ),
                            models.Q(("note", ""), _negated=True),
                            _connector="OR",
                        ),
                        name="participation_says_why_it_is_disputed_rejected_or_inferred",
                        violation_error_message="A disputed, rejected or inferred statement needs a public note that says why.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("standing__in", ["preferred", "accepted", "disputed", "rejected"]),
                            ("basis__in", ["stated", "inferred"]),
                        ),
                        name="participation_has_a_known_standing_and_basis",
                        violation_error_message="The standing is preferred, accepted, disputed or rejected; the basis is stated or inferred.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                django.db.models.lookups.Exact(
                                    models.Func(
                                        models.F("beginning_edtf"),
                                        function="public.edtf_is_valid",
                                        output_field=models.BooleanField(),
                                    ),
                                    models.Value(True),
                                ),
                                models.Q(("beginning", ""), ("beginning_edtf", "")),
                            ),
                            models.Q(
                                django.db.models.lookups.Exact(
                                    models.Func(
                                        models.F("beginning_edtf"),
                                        function="public.edtf_is_valid",
                                        output_field=models.BooleanField(),
                                    ),
                                    models.Value(True),
                                ),
                                models.Q(("beginning", ""), _negated=True),
                                models.Q(("beginning_edtf", ""), _negated=True),
                            ),
                            _connector="OR",
                        ),
                        name="participation_beginning_is_a_date_we_understand",
                        violation_error_message="The beginning is not a date we understand: write it like “14 October 1944”, “mid-October 1944”, “by 14 Oct 1944” or in EDTF like “1944-10~”.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                django.db.models.lookups.Exact(
                                    models.Func(
                                        models.F("ending_edtf"),
                                        function="public.edtf_is_valid",
                                        output_field=models.BooleanField(),
                                    ),
                                    models.Value(True),
                                ),
                                models.Q(("ending", ""), ("ending_edtf", "")),
                            ),
                            models.Q(
                                django.db.models.lookups.Exact(
                                    models.Func(
                                        models.F("ending_edtf"),
                                        function="public.edtf_is_valid",
                                        output_field=models.BooleanField(),
                                    ),
                                    models.Value(True),
                                ),
                                models.Q(("ending", ""), _negated=True),
                                models.Q(("ending_edtf", ""), _negated=True),
                            ),
                            _connector="OR",
                        ),
                        name="participation_ending_is_a_date_we_understand",
                        violation_error_message="The ending is not a date we understand: write it like “14 October 1944”, “until 14 Oct 1944” or in EDTF like “1944-10~”.",
                    ),
                    models.CheckConstraint(
                        condition=django.db.models.lookups.Exact(
                            models.Func(
                                models.F("beginning_edtf"),
                                models.F("ending_edtf"),
                                function="public.edtf_is_reversed",
                                output_field=models.BooleanField(),
                            ),
                            models.Value(False),
                        ),
                        name="participation_does_not_end_before_it_begins",
                        violation_error_message="The ending lies before the beginning: exchange the two or correct one of them.",
                    ),
                    models.UniqueConstraint(
                        fields=(
                            "engagement",
                            "formation",
                            "side",
                            "role",
                            "beginning_edtf",
                            "ending_edtf",
                        ),
                        name="a_participation_is_recorded_once",
                        nulls_distinct=False,
                        violation_error_message="This participation is already recorded for the same dates.",
                    ),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "history_participation" ("basis", "beginning", "beginning_edtf", "description", "ending", "ending_edtf", "engagement_id", "formation_id", "id", "in_part", "key", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "role", "side_id", "standing") SELECT new_values."basis", new_values."beginning", new_values."beginning_edtf", new_values."description", new_values."ending", new_values."ending_edtf", new_values."engagement_id", new_values."formation_id", new_values."id", new_values."in_part", new_values."key", new_values."note", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."position", new_values."role", new_values."side_id", new_values."standing" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="db80cca8460470aaf72634093b42b684c4f453f7",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_1667c",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="archive_participation",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "history_participation" ("basis", "beginning", "beginning_edtf", "description", "ending", "ending_edtf", "engagement_id", "formation_id", "id", "in_part", "key", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "role", "side_id", "standing") SELECT new_values."basis", new_values."beginning", new_values."beginning_edtf", new_values."description", new_values."ending", new_values."ending_edtf", new_values."engagement_id", new_values."formation_id", new_values."id", new_values."in_part", new_values."key", new_values."note", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."position", new_values."role", new_values."side_id", new_values."standing" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values."basis" IS DISTINCT FROM (new_values."basis") OR old_values."beginning" IS DISTINCT FROM (new_values."beginning") OR old_values."beginning_edtf" IS DISTINCT FROM (new_values."beginning_edtf") OR old_values."description" IS DISTINCT FROM (new_values."description") OR old_values."ending" IS DISTINCT FROM (new_values."ending") OR old_values."ending_edtf" IS DISTINCT FROM (new_values."ending_edtf") OR old_values."engagement_id" IS DISTINCT FROM (new_values."engagement_id") OR old_values."formation_id" IS DISTINCT FROM (new_values."formation_id") OR old_values."id" IS DISTINCT FROM (new_values."id") OR old_values."in_part" IS DISTINCT FROM (new_values."in_part") OR old_values."key" IS DISTINCT FROM (new_values."key") OR old_values."note" IS DISTINCT FROM (new_values."note") OR old_values."position" IS DISTINCT FROM (new_values."position") OR old_values."role" IS DISTINCT FROM (new_values."role") OR old_values."side_id" IS DISTINCT FROM (new_values."side_id") OR old_values."standing" IS DISTINCT FROM (new_values."standing")) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="659b9e60675e07b04212a42973a256572fccfa7c",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_80208",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="archive_participation",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "history_participation" ("basis", "beginning", "beginning_edtf", "description", "ending", "ending_edtf", "engagement_id", "formation_id", "id", "in_part", "key", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "role", "side_id", "standing") SELECT old_values."basis", old_values."beginning", old_values."beginning_edtf", old_values."description", old_values."ending", old_values."ending_edtf", old_values."engagement_id", old_values."formation_id", old_values."id", old_values."in_part", old_values."key", old_values."note", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."position", old_values."role", old_values."side_id", old_values."standing" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="af27a4c45a588f7d7b595beb91becf9baf6d4555",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_4fd84",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="archive_participation",
                            when="AFTER",
                        ),
                    ),
                ],
                "indexes": [],
            },
        ),
        migrations.CreateModel(
            name="ParticipationHistory",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="history",
                        to="archive.participation",
                    ),
                ),
                (
                    "pgh_context",
                    models.ForeignKey(
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="pghistory.context",
                    ),
                ),
                ("id", models.BigIntegerField()),
                (
                    "key",
                    models.CharField(
                        db_default=models.Func(
                            function="public.new_key", output_field=models.CharField()
                        ),
                        default=archive.models.base.new_key,
                        editable=False,
                        help_text="The permanent short code by which this row is cited, e.g. “k7m2pq9xvt”.",
                        max_length=40,
                        verbose_name="key",
                    ),
                ),
                (
                    "beginning",
                    models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="When it began, as well as the source tells: “14 October 1944”, “mid-October 1944”, “by 14 Oct 1944”, “c. August 1944”, or EDTF such as “1944-10~” and “[..1944-10-14]”. Leave empty if unknown.",
                        max_length=120,
                        verbose_name="beginning",
                    ),
                ),
                (
                    "beginning_edtf",
                    models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        editable=False,
                        max_length=80,
                        verbose_name="beginning (EDTF)",
                    ),
                ),
                (
                    "ending",
                    models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="When it ended, in the same ways: “24 November 1944”, “until mid-December 1944”, “[1944-10-14..]” for “not before 14 October 1944”. Leave empty if unknown.",
                        max_length=120,
                        verbose_name="ending",
                    ),
                ),
                (
                    "ending_edtf",
                    models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        editable=False,
                        max_length=80,
                        verbose_name="ending (EDTF)",
                    ),
                ),
                (
                    "standing",
                    models.CharField(
                        choices=[
                            ("preferred", "preferred"),
                            ("accepted", "accepted"),
                            ("disputed", "disputed"),
                            ("rejected", "rejected"),
                        ],
                        db_default="accepted",
                        default="accepted",
                        help_text="Preferred comes first where several statements compete. Disputed and rejected ones stay visible and need a public note that says why.",
                        max_length=10,
                        verbose_name="standing",
                    ),
                ),
                (
                    "basis",
                    models.CharField(
                        choices=[
                            ("stated", "stated by the source"),
                            ("inferred", "inferred by the editor"),
                        ],
                        db_default="stated",
                        default="stated",
                        help_text="Whether the source says so, or the editor infers it (then say why in the note).",
                        max_length=10,
                        verbose_name="basis",
                    ),
                ),
                (
                    "note",
                    models.TextField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="Shown to readers. Required for disputed, rejected and inferred statements, e.g. “The list is printed without indent here; the text puts the division under the corps.”",
                        verbose_name="public note",
                    ),
                ),
                (
                    "position",
                    models.PositiveIntegerField(
                        db_default=0,
                        default=0,
                        help_text="Order as printed in the source; 0 if it does not matter.",
                        verbose_name="position",
                    ),
                ),
                (
                    "engagement",
                    models.ForeignKey(
                        db_constraint=False,
                        help_text="The engagement, e.g. the Belgrade offensive.",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="archive.engagement",
                        verbose_name="engagement",
                    ),
                ),
                (
                    "side",
                    models.ForeignKey(
                        db_constraint=False,
                        help_text="On whose side in this engagement, e.g. the Allies.",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="archive.coalition",
                        verbose_name="side",
                    ),
                ),
                (
                    "formation",
                    models.ForeignKey(
                        db_constraint=False,
                        help_text="The formation that took part.",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="archive.formation",
                        verbose_name="formation",
                    ),
                ),
                (
                    "role",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("main-effort", "main effort"),
                            ("support", "support"),
                            ("reserve", "reserve"),
                            ("attacker", "attacker"),
                            ("defender", "defender"),
                            ("flank", "flank"),
                            ("planner", "planned it"),
                            ("target", "target"),
                            ("", "not stated"),
                        ],
                        db_default="",
                        default="",
                        help_text="What it did, e.g. main effort; empty if not stated.",
                        max_length=12,
                        verbose_name="role",
                    ),
                ),
                (
                    "in_part",
                    models.BooleanField(
                        db_default=False,
                        default=False,
                        help_text="Tick if only a part of it took part: “parts of the 223rd Division”.",
                        verbose_name="in part",
                    ),
                ),
                (
                    "description",
                    models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="Short, in our own words, e.g. “two of its battalions, riding on the tanks”.",
                        max_length=300,
                        verbose_name="description",
                    ),
                ),
            ],
            options={
                "db_table": "history_participation",
                "abstract": False,
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="86f031128a55fcedded3b5a24d5d07f968f4a88d",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_78d81",
                            table="history_participation",
                            when="BEFORE",
                        ),
                    )
                ],
                "indexes": [],
                "constraints": [],
            },
        ),
        migrations.CreateModel(
            name="Command",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "key",
                    models.CharField(
                        db_default=models.Func(
                            function="public.new_key", output_field=models.CharField()
                        ),
                        default=archive.models.base.new_key,
                        editable=False,
                        help_text="The permanent short code by which this row is cited, e.g. “k7m2pq9xvt”.",
                        max_length=40,
                        unique=True,
                        verbose_name="key",
                    ),
                ),
                (
                    "beginning",
                    models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="When it began, as well as the source tells: “14 October 1944”, “mid-October 1944”, “by 14 Oct 1944”, “c. August 1944”, or EDTF such as “1944-10~” and “[..1944-10-14]”. Leave empty if unknown.",
                        max_length=120,
                        verbose_name="beginning",
                    ),
                ),
                (
                    "beginning_edtf",
                    models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        editable=False,
                        max_length=80,
                        verbose_name="beginning (EDTF)",
                    ),
                ),
                (
                    "ending",
                    models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="When it ended, in the same ways: “24 November 1944”, “until mid-December 1944”, “[1944-10-14..]” for “not before 14 October 1944”. Leave empty if unknown.",
                        max_length=120,
                        verbose_name="ending",
                    ),
                ),
                (
                    "ending_edtf",
                    models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        editable=False,
                        max_length=80,
                        verbose_name="ending (EDTF)",
                    ),
                ),
                (
                    "began_earliest",
                    models.GeneratedField(
                        db_persist=True,
                        expression=models.Func(
                            models.F("beginning_edtf"),
                            function="public.edtf_earliest",
                            output_field=models.DateField(),
                        ),
                        output_field=models.DateField(null=True),
                        verbose_name="began no earlier than",
                    ),
                ),
                (
                    "began_latest",
                    models.GeneratedField(
                        db_persist=True,
                        expression=django.db.models.functions.comparison.Least(
                            models.Func(
                                models.F("beginning_edtf"),
                                function="public.edtf_latest",
                                output_field=models.DateField(),
                            ),
                            models.Func(
                                models.F("ending_edtf"),
                                function="public.edtf_latest",
                                output_field=models.DateField(),
                            ),
                        ),
                        output_field=models.DateField(null=True),
                        verbose_name="began no later than",
                    ),
                ),
                (
                    "ended_earliest",
                    models.GeneratedField(
                        db_persist=True,
                        expression=django.db.models.functions.comparison.Greatest(
                            models.Func(
                                models.F("ending_edtf"),
                                function="public.edtf_earliest",
                                output_field=models.DateField(),
                            ),
                            models.Func(
                                models.F("beginning_edtf"),
                                function="public.edtf_earliest",
                                output_field=models.DateField(),
                            ),
                        ),
                        output_field=models.DateField(null=True),
                        verbose_name="ended no earlier than",
                    ),
                ),
                (
                    "ended_latest",
                    models.GeneratedField(
                        db_persist=True,
                        expression=models.Func(
                            models.F("ending_edtf"),
                            function="public.edtf_latest",
                            output_field=models.DateField(),
                        ),
                        output_field=models.DateField(null=True),
                        verbose_name="ended no later than",
                    ),
                ),
                (
                    "standing",
                    models.CharField(
                        choices=[
                            ("preferred", "preferred"),
                            ("accepted", "accepted"),
                            ("disputed", "disputed"),
                            ("rejected", "rejected"),
                        ],
                        db_default="accepted",
                        default="accepted",
                        help_text="Preferred comes first where several statements compete. Disputed and rejected ones stay visible and need a public note that says why.",
                        max_length=10,
                        verbose_name="standing",
                    ),
                ),
                (
                    "basis",
                    models.CharField(
                        choices=[
                            ("stated", "stated by the source"),
                            ("inferred", "inferred by the editor"),
                        ],
                        db_default="stated",
                        default="stated",
                        help_text="Whether the source says so, or the editor infers it (then say why in the note).",
                        max_length=10,
                        verbose_name="basis",
                    ),
                ),
                (
                    "note",
                    models.TextField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="Shown to readers. Required for disputed, rejected and inferred statements, e.g. “The list is printed without indent here; the text puts the division under the corps.”",
                        verbose_name="public note",
                    ),
                ),
                (
                    "position",
                    models.PositiveIntegerField(
                        db_default=0,
                        default=0,
                        help_text="Order as printed in the source; 0 if it does not matter.",
                        verbose_name="position",
                    ),
                ),
                (
                    "engagement",
                    models.ForeignKey(
                        help_text="The engagement, e.g. the Belgrade offensive.",
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="commands",
                        to="archive.engagement",
                        verbose_name="engagement",
                    ),
                ),
                (
                    "side",
                    models.ForeignKey(
                        help_text="On whose side in this engagement, e.g. the Allies.",
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="commands",
                        to="archive.coalition",
                        verbose_name="side",
                    ),
                ),
                (
                    "person",
                    models.ForeignKey(
                        help_text="The person who commanded or acted.",
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="commands",
                        to="archive.person",
                        verbose_name="person",
                    ),
                ),
                (
                    "formation",
                    models.ForeignKey(
                        blank=True,
                        help_text="What the person led there, if stated.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="commands",
                        to="archive.formation",
                        verbose_name="formation",
                    ),
                ),
                (
                    "role",
                    models.ForeignKey(
                        blank=True,
                        help_text="E.g. commander; empty if the source only lists the name.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="commands",
                        to="archive.role",
                        verbose_name="role",
                    ),
                ),
                (
                    "rank_printed",
                    models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="Exactly as the source prints it; empty if it prints none.",
                        max_length=120,
                        verbose_name="rank as printed",
                    ),
                ),
                (
                    "rank",
                    models.ForeignKey(
                        blank=True,
                        help_text="The rank it is taken to be; empty if undecided.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="commands",
                        to="archive.rank",
                        verbose_name="rank",
                    ),
                ),
                (
                    "fate",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("killed", "killed in action"),
                            ("died", "died"),
                            ("wounded", "wounded"),
                            ("captured", "captured"),
                            ("missing", "missing"),
                            ("relieved", "relieved of command"),
                            ("survived", "survived"),
                            ("", "not stated"),
                        ],
                        db_default="",
                        default="",
                        help_text="What became of the person in the engagement, e.g. killed in action.",
                        max_length=10,
                        verbose_name="fate",
                    ),
                ),
            ],
            options={
                "verbose_name": "command in an engagement",
                "verbose_name_plural": "commands in engagements",
                "abstract": False,
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                ("basis", "stated"), ("standing__in", ["preferred", "accepted"])
                            ),
                            models.Q(("note", ""), _negated=True),
                            _connector="OR",
                        ),
                        name="command_says_why_it_is_disputed_rejected_or_inferred",
                        violation_error_message="A disputed, rejected or inferred statement needs a public note that says why.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("standing__in", ["preferred", "accepted", "disputed", "rejected"]),
                            ("basis__in", ["stated", "inferred"]),
                        ),
                        name="command_has_a_known_standing_and_basis",
                        violation_error_message="The standing is preferred, accepted, disputed or rejected; the basis is stated or inferred.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                django.db.models.lookups.Exact(
                                    models.Func(
                                        models.F("beginning_edtf"),
                                        function="public.edtf_is_valid",
                                        output_field=models.BooleanField(),
                                    ),
                                    models.Value(True),
                                ),
                                models.Q(("beginning", ""), ("beginning_edtf", "")),
                            ),
                            models.Q(
                                django.db.models.lookups.Exact(
                                    models.Func(
                                        models.F("beginning_edtf"),
                                        function="public.edtf_is_valid",
                                        output_field=models.BooleanField(),
                                    ),
                                    models.Value(True),
                                ),
                                models.Q(("beginning", ""), _negated=True),
                                models.Q(("beginning_edtf", ""), _negated=True),
                            ),
                            _connector="OR",
                        ),
                        name="command_beginning_is_a_date_we_understand",
                        violation_error_message="The beginning is not a date we understand: write it like “14 October 1944”, “mid-October 1944”, “by 14 Oct 1944” or in EDTF like “1944-10~”.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                django.db.models.lookups.Exact(
                                    models.Func(
                                        models.F("ending_edtf"),
                                        function="public.edtf_is_valid",
                                        output_field=models.BooleanField(),
                                    ),
                                    models.Value(True),
                                ),
                                models.Q(("ending", ""), ("ending_edtf", "")),
                            ),
                            models.Q(
                                django.db.models.lookups.Exact(
                                    models.Func(
                                        models.F("ending_edtf"),
                                        function="public.edtf_is_valid",
                                        output_field=models.BooleanField(),
                                    ),
                                    models.Value(True),
                                ),
                                models.Q(("ending", ""), _negated=True),
                                models.Q(("ending_edtf", ""), _negated=True),
                            ),
                            _connector="OR",
                        ),
                        name="command_ending_is_a_date_we_understand",
                        violation_error_message="The ending is not a date we understand: write it like “14 October 1944”, “until 14 Oct 1944” or in EDTF like “1944-10~”.",
                    ),
                    models.CheckConstraint(
                        condition=django.db.models.lookups.Exact(
                            models.Func(
                                models.F("beginning_edtf"),
                                models.F("ending_edtf"),
                                function="public.edtf_is_reversed",
                                output_field=models.BooleanField(),
                            ),
                            models.Value(False),
                        ),
                        name="command_does_not_end_before_it_begins",
                        violation_error_message="The ending lies before the beginning: exchange the two or correct one of them.",
                    ),
                    models.UniqueConstraint(
                        fields=(
                            "engagement",
                            "person",
                            "side",
                            "formation",
                            "role",
                            "beginning_edtf",
                            "ending_edtf",
                        ),
                        name="a_command_is_recorded_once",
                        nulls_distinct=False,
                        violation_error_message="This command is already recorded for the same dates.",
                    ),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "history_command" ("basis", "beginning", "beginning_edtf", "ending", "ending_edtf", "engagement_id", "fate", "formation_id", "id", "key", "note", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "rank_id", "rank_printed", "role_id", "side_id", "standing") SELECT new_values."basis", new_values."beginning", new_values."beginning_edtf", new_values."ending", new_values."ending_edtf", new_values."engagement_id", new_values."fate", new_values."formation_id", new_values."id", new_values."key", new_values."note", new_values."person_id", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."position", new_values."rank_id", new_values."rank_printed", new_values."role_id", new_values."side_id", new_values."standing" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="762a05f4f548c64a3e1bc43f184ddee86bc39eec",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_d2dd2",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="archive_command",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "history_command" ("basis", "beginning", "beginning_edtf", "ending", "ending_edtf", "engagement_id", "fate", "formation_id", "id", "key", "note", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "rank_id", "rank_printed", "role_id", "side_id", "standing") SELECT new_values."basis", new_values."beginning", new_values."beginning_edtf", new_values."ending", new_values."ending_edtf", new_values."engagement_id", new_values."fate", new_values."formation_id", new_values."id", new_values."key", new_values."note", new_values."person_id", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."position", new_values."rank_id", new_values."rank_printed", new_values."role_id", new_values."side_id", new_values."standing" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values."basis" IS DISTINCT FROM (new_values."basis") OR old_values."beginning" IS DISTINCT FROM (new_values."beginning") OR old_values."beginning_edtf" IS DISTINCT FROM (new_values."beginning_edtf") OR old_values."ending" IS DISTINCT FROM (new_values."ending") OR old_values."ending_edtf" IS DISTINCT FROM (new_values."ending_edtf") OR old_values."engagement_id" IS DISTINCT FROM (new_values."engagement_id") OR old_values."fate" IS DISTINCT FROM (new_values."fate") OR old_values."formation_id" IS DISTINCT FROM (new_values."formation_id") OR old_values."id" IS DISTINCT FROM (new_values."id") OR old_values."key" IS DISTINCT FROM (new_values."key") OR old_values."note" IS DISTINCT FROM (new_values."note") OR old_values."person_id" IS DISTINCT FROM (new_values."person_id") OR old_values."position" IS DISTINCT FROM (new_values."position") OR old_values."rank_id" IS DISTINCT FROM (new_values."rank_id") OR old_values."rank_printed" IS DISTINCT FROM (new_values."rank_printed") OR old_values."role_id" IS DISTINCT FROM (new_values."role_id") OR old_values."side_id" IS DISTINCT FROM (new_values."side_id") OR old_values."standing" IS DISTINCT FROM (new_values."standing")) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="5942cec9a4ba0a334ab40b42b18459f35bbc2c7c",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_4d9f2",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="archive_command",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "history_command" ("basis", "beginning", "beginning_edtf", "ending", "ending_edtf", "engagement_id", "fate", "formation_id", "id", "key", "note", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "rank_id", "rank_printed", "role_id", "side_id", "standing") SELECT old_values."basis", old_values."beginning", old_values."beginning_edtf", old_values."ending", old_values."ending_edtf", old_values."engagement_id", old_values."fate", old_values."formation_id", old_values."id", old_values."key", old_values."note", old_values."person_id", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."position", old_values."rank_id", old_values."rank_printed", old_values."role_id", old_values."side_id", old_values."standing" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="b23b5fe8c288cda057e6c05c02d62255b6407b2b",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_f3513",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="archive_command",
                            when="AFTER",
                        ),
                    ),
                ],
                "indexes": [],
            },
        ),
        migrations.CreateModel(
            name="CommandHistory",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="history",
                        to="archive.command",
                    ),
                ),
                (
                    "pgh_context",
                    models.ForeignKey(
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="pghistory.context",
                    ),
                ),
                ("id", models.BigIntegerField()),
                (
                    "key",
                    models.CharField(
                        db_default=models.Func(
                            function="public.new_key", output_field=models.CharField()
                        ),
                        default=archive.models.base.new_key,
                        editable=False,
                        help_text="The permanent short code by which this row is cited, e.g. “k7m2pq9xvt”.",
                        max_length=40,
                        verbose_name="key",
                    ),
                ),
                (
                    "beginning",
                    models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="When it began, as well as the source tells: “14 October 1944”, “mid-October 1944”, “by 14 Oct 1944”, “c. August 1944”, or EDTF such as “1944-10~” and “[..1944-10-14]”. Leave empty if unknown.",
                        max_length=120,
                        verbose_name="beginning",
                    ),
                ),
                (
                    "beginning_edtf",
                    models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        editable=False,
                        max_length=80,
                        verbose_name="beginning (EDTF)",
                    ),
                ),
                (
                    "ending",
                    models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="When it ended, in the same ways: “24 November 1944”, “until mid-December 1944”, “[1944-10-14..]” for “not before 14 October 1944”. Leave empty if unknown.",
                        max_length=120,
                        verbose_name="ending",
                    ),
                ),
                (
                    "ending_edtf",
                    models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        editable=False,
                        max_length=80,
                        verbose_name="ending (EDTF)",
                    ),
                ),
                (
                    "standing",
                    models.CharField(
                        choices=[
                            ("preferred", "preferred"),
                            ("accepted", "accepted"),
                            ("disputed", "disputed"),
                            ("rejected", "rejected"),
                        ],
                        db_default="accepted",
                        default="accepted",
                        help_text="Preferred comes first where several statements compete. Disputed and rejected ones stay visible and need a public note that says why.",
                        max_length=10,
                        verbose_name="standing",
                    ),
                ),
                (
                    "basis",
                    models.CharField(
                        choices=[
                            ("stated", "stated by the source"),
                            ("inferred", "inferred by the editor"),
                        ],
                        db_default="stated",
                        default="stated",
                        help_text="Whether the source says so, or the editor infers it (then say why in the note).",
                        max_length=10,
                        verbose_name="basis",
                    ),
                ),
                (
                    "note",
                    models.TextField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="Shown to readers. Required for disputed, rejected and inferred statements, e.g. “The list is printed without indent here; the text puts the division under the corps.”",
                        verbose_name="public note",
                    ),
                ),
                (
                    "position",
                    models.PositiveIntegerField(
                        db_default=0,
                        default=0,
                        help_text="Order as printed in the source; 0 if it does not matter.",
                        verbose_name="position",
                    ),
                ),
                (
                    "engagement",
                    models.ForeignKey(
                        db_constraint=False,
                        help_text="The engagement, e.g. the Belgrade offensive.",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="archive.engagement",
                        verbose_name="engagement",
                    ),
                ),
                (
                    "side",
                    models.ForeignKey(
                        db_constraint=False,
                        help_text="On whose side in this engagement, e.g. the Allies.",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="archive.coalition",
                        verbose_name="side",
                    ),
                ),
                (
                    "person",
                    models.ForeignKey(
                        db_constraint=False,
                        help_text="The person who commanded or acted.",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="archive.person",
                        verbose_name="person",
                    ),
                ),
                (
                    "formation",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="What the person led there, if stated.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="archive.formation",
                        verbose_name="formation",
                    ),
                ),
                (
                    "role",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="E.g. commander; empty if the source only lists the name.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="archive.role",
                        verbose_name="role",
                    ),
                ),
                (
                    "rank_printed",
                    models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="Exactly as the source prints it; empty if it prints none.",
                        max_length=120,
                        verbose_name="rank as printed",
                    ),
                ),
                (
                    "rank",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="The rank it is taken to be; empty if undecided.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="archive.rank",
                        verbose_name="rank",
                    ),
                ),
                (
                    "fate",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("killed", "killed in action"),
                            ("died", "died"),
                            ("wounded", "wounded"),
                            ("captured", "captured"),
                            ("missing", "missing"),
                            ("relieved", "relieved of command"),
                            ("survived", "survived"),
                            ("", "not stated"),
                        ],
                        db_default="",
                        default="",
                        help_text="What became of the person in the engagement, e.g. killed in action.",
                        max_length=10,
                        verbose_name="fate",
                    ),
                ),
            ],
            options={
                "db_table": "history_command",
                "abstract": False,
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="3bb5b1e8fc16973ee3a43c23df4a0dba4f805000",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_814ff",
                            table="history_command",
                            when="BEFORE",
                        ),
                    )
                ],
                "indexes": [],
                "constraints": [],
            },
        ),
        migrations.CreateModel(
            name="Outcome",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "key",
                    models.CharField(
                        db_default=models.Func(
                            function="public.new_key", output_field=models.CharField()
                        ),
                        default=archive.models.base.new_key,
                        editable=False,
                        help_text="The permanent short code by which this row is cited, e.g. “k7m2pq9xvt”.",
                        max_length=40,
                        unique=True,
                        verbose_name="key",
                    ),
                ),
                (
                    "beginning",
                    models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="When it began, as well as the source tells: “14 October 1944”, “mid-October 1944”, “by 14 Oct 1944”, “c. August 1944”, or EDTF such as “1944-10~” and “[..1944-10-14]”. Leave empty if unknown.",
                        max_length=120,
                        verbose_name="beginning",
                    ),
                ),
                (
                    "beginning_edtf",
                    models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        editable=False,
                        max_length=80,
                        verbose_name="beginning (EDTF)",
                    ),
                ),
                (
                    "ending",
                    models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="When it ended, in the same ways: “24 November 1944”, “until mid-December 1944”, “[1944-10-14..]” for “not before 14 October 1944”. Leave empty if unknown.",
                        max_length=120,
                        verbose_name="ending",
                    ),
                ),
                (
                    "ending_edtf",
                    models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        editable=False,
                        max_length=80,
                        verbose_name="ending (EDTF)",
                    ),
                ),
                (
                    "began_earliest",
                    models.GeneratedField(
                        db_persist=True,
                        expression=models.Func(
                            models.F("beginning_edtf"),
                            function="public.edtf_earliest",
                            output_field=models.DateField(),
                        ),
                        output_field=models.DateField(null=True),
                        verbose_name="began no earlier than",
                    ),
                ),
                (
                    "began_latest",
                    models.GeneratedField(
                        db_persist=True,
                        expression=django.db.models.functions.comparison.Least(
                            models.Func(
                                models.F("beginning_edtf"),
                                function="public.edtf_latest",
                                output_field=models.DateField(),
                            ),
                            models.Func(
                                models.Case(
                                    models.When(ending_edtf="", then=models.F("beginning_edtf")),
                                    default=models.F("ending_edtf"),
                                    output_field=models.CharField(),
                                ),
                                function="public.edtf_latest",
                                output_field=models.DateField(),
                            ),
                        ),
                        output_field=models.DateField(null=True),
                        verbose_name="began no later than",
                    ),
                ),
                (
                    "ended_earliest",
                    models.GeneratedField(
                        db_persist=True,
                        expression=django.db.models.functions.comparison.Greatest(
                            models.Func(
                                models.Case(
                                    models.When(ending_edtf="", then=models.F("beginning_edtf")),
                                    default=models.F("ending_edtf"),
                                    output_field=models.CharField(),
                                ),
                                function="public.edtf_earliest",
                                output_field=models.DateField(),
                            ),
                            models.Func(
                                models.F("beginning_edtf"),
                                function="public.edtf_earliest",
                                output_field=models.DateField(),
                            ),
                        ),
                        output_field=models.DateField(null=True),
                        verbose_name="ended no earlier than",
                    ),
                ),
                (
                    "ended_latest",
                    models.GeneratedField(
                        db_persist=True,
                        expression=models.Func(
                            models.Case(
                                models.When(ending_edtf="", then=models.F("beginning_edtf")),
                                default=models.F("ending_edtf"),
                                output_field=models.CharField(),
                            ),
                            function="public.edtf_latest",
                            output_field=models.DateField(),
                        ),
                        output_field=models.DateField(null=True),
                        verbose_name="ended no later than",
                    ),
                ),
                (
                    "standing",
                    models.CharField(
                        choices=[
                            ("preferred", "preferred"),
                            ("accepted", "accepted"),
                            ("disputed", "disputed"),
                            ("rejected", "rejected"),
                        ],
                        db_default="accepted",
                        default="accepted",
                        help_text="Preferred comes first where several statements compete. Disputed and rejected ones stay visible and need a public note that says why.",
                        max_length=10,
                        verbose_name="standing",
                    ),
                ),
                (
                    "basis",
                    models.CharField(
                        choices=[
                            ("stated", "stated by the source"),
                            ("inferred", "inferred by the editor"),
                        ],
                        db_default="stated",
                        default="stated",
                        help_text="Whether the source says so, or the editor infers it (then say why in the note).",
                        max_length=10,
                        verbose_name="basis",
                    ),
                ),
                (
                    "note",
                    models.TextField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="Shown to readers. Required for disputed, rejected and inferred statements, e.g. “The list is printed without indent here; the text puts the division under the corps.”",
                        verbose_name="public note",
                    ),
                ),
                (
                    "position",
                    models.PositiveIntegerField(
                        db_default=0,
                        default=0,
                        help_text="Order as printed in the source; 0 if it does not matter.",
                        verbose_name="position",
                    ),
                ),
                (
                    "engagement",
                    models.ForeignKey(
                        blank=True,
                        help_text="The engagement it resulted from, if one is recorded.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="outcomes",
                        to="archive.engagement",
                        verbose_name="engagement",
                    ),
                ),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("result", "result of the engagement"),
                            ("taken", "place taken"),
                            ("held", "place held"),
                            ("entered", "place entered or reached"),
                            ("lost", "place lost or given up"),
                            ("failed", "attempt failed"),
                        ],
                        default="result",
                        help_text="A result in words, or what happened to a place.",
                        max_length=10,
                        verbose_name="kind",
                    ),
                ),
                (
                    "text",
                    models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="In our own words, e.g. “The collaborationist government went into exile”.",
                        max_length=400,
                        verbose_name="result",
                    ),
                ),
                (
                    "place",
                    models.ForeignKey(
                        blank=True,
                        help_text="The place that changed hands, e.g. Zaječar.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="outcomes",
                        to="archive.place",
                        verbose_name="place",
                    ),
                ),
                (
                    "by_power",
                    models.ForeignKey(
                        blank=True,
                        help_text="The power that took or held it.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="gains",
                        to="archive.power",
                        verbose_name="by power",
                    ),
                ),
                (
                    "by_formation",
                    models.ForeignKey(
                        blank=True,
                        help_text="The formation that took or held it; others are the engagement's participants.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="gains",
                        to="archive.formation",
                        verbose_name="by formation",
                    ),
                ),
                (
                    "from_power",
                    models.ForeignKey(
                        blank=True,
                        help_text="The power that lost it.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="losses",
                        to="archive.power",
                        verbose_name="from power",
                    ),
                ),
                (
                    "from_formation",
                    models.ForeignKey(
                        blank=True,
                        help_text="The formation that lost it.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="losses",
                        to="archive.formation",
                        verbose_name="from formation",
                    ),
                ),
                (
                    "permanence",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("permanent", "permanent"),
                            ("temporary", "temporary"),
                            ("", "not stated"),
                        ],
                        db_default="",
                        default="",
                        help_text="Whether the change lasted, if the source says so.",
                        max_length=10,
                        verbose_name="permanence",
                    ),
                ),
            ],
            options={
                "verbose_name": "outcome",
                "verbose_name_plural": "outcomes",
                "abstract": False,
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                ("basis", "stated"), ("standing__in", ["preferred", "accepted"])
                            ),
                            models.Q(("note", ""), _negated=True),
                            _connector="OR",
                        ),
                        name="outcome_says_why_it_is_disputed_rejected_or_inferred",
                        violation_error_message="A disputed, rejected or inferred statement needs a public note that says why.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("standing__in", ["preferred", "accepted", "disputed", "rejected"]),
                            ("basis__in", ["stated", "inferred"]),
                        ),
                        name="outcome_has_a_known_standing_and_basis",
                        violation_error_message="The standing is preferred, accepted, disputed or rejected; the basis is stated or inferred.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                django.db.models.lookups.Exact(
                                    models.Func(
                                        models.F("beginning_edtf"),
                                        function="public.edtf_is_valid",
                                        output_field=models.BooleanField(),
                                    ),
                                    models.Value(True),
                                ),
                                models.Q(("beginning", ""), ("beginning_edtf", "")),
                            ),
                            models.Q(
                                django.db.models.lookups.Exact(
                                    models.Func(
                                        models.F("beginning_edtf"),
                                        function="public.edtf_is_valid",
                                        output_field=models.BooleanField(),
                                    ),
                                    models.Value(True),
                                ),
                                models.Q(("beginning", ""), _negated=True),
                                models.Q(("beginning_edtf", ""), _negated=True),
                            ),
                            _connector="OR",
                        ),
                        name="outcome_beginning_is_a_date_we_understand",
                        violation_error_message="The beginning is not a date we understand: write it like “14 October 1944”, “mid-October 1944”, “by 14 Oct 1944” or in EDTF like “1944-10~”.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                django.db.models.lookups.Exact(
                                    models.Func(
                                        models.F("ending_edtf"),
                                        function="public.edtf_is_valid",
                                        output_field=models.BooleanField(),
                                    ),
                                    models.Value(True),
                                ),
                                models.Q(("ending", ""), ("ending_edtf", "")),
                            ),
                            models.Q(
                                django.db.models.lookups.Exact(
                                    models.Func(
                                        models.F("ending_edtf"),
                                        function="public.edtf_is_valid",
                                        output_field=models.BooleanField(),
                                    ),
                                    models.Value(True),
                                ),
                                models.Q(("ending", ""), _negated=True),
                                models.Q(("ending_edtf", ""), _negated=True),
                            ),
                            _connector="OR",
                        ),
                        name="outcome_ending_is_a_date_we_understand",
                        violation_error_message="The ending is not a date we understand: write it like “14 October 1944”, “until 14 Oct 1944” or in EDTF like “1944-10~”.",
                    ),
                    models.CheckConstraint(
                        condition=django.db.models.lookups.Exact(
                            models.Func(
                                models.F("beginning_edtf"),
                                models.F("ending_edtf"),
                                function="public.edtf_is_reversed",
                                output_field=models.BooleanField(),
                            ),
                            models.Value(False),
                        ),
                        name="outcome_does_not_end_before_it_begins",
                        violation_error_message="The ending lies before the beginning: exchange the two or correct one of them.",
                    ),
                    models.CheckConstraint(
                        condition=django.db.models.lookups.GreaterThanOrEqual(
                            models.Func(
                                models.F("engagement"),
                                models.F("place"),
                                function="num_nonnulls",
                                output_field=models.IntegerField(),
                            ),
                            models.Value(1),
                        ),
                        name="an_outcome_has_an_engagement_or_a_place",
                        violation_error_message="Choose the engagement that had this outcome, or the place concerned.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("kind", "result"), _negated=True),
                            models.Q(("text", ""), _negated=True),
                            _connector="OR",
                        ),
                        name="a_result_is_put_in_words",
                        violation_error_message="Say in words what the result was.",
                    ),
                    models.UniqueConstraint(
                        fields=(
                            "engagement",
                            "kind",
                            "text",
                            "place",
                            "by_power",
                            "by_formation",
                            "from_power",
                            "from_formation",
                            "beginning_edtf",
                            "ending_edtf",
                        ),
                        name="an_outcome_is_recorded_once",
                        nulls_distinct=False,
                        violation_error_message="This outcome is already recorded.",
                    ),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "history_outcome" ("basis", "beginning", "beginning_edtf", "by_formation_id", "by_power_id", "ending", "ending_edtf", "engagement_id", "from_formation_id", "from_power_id", "id", "key", "kind", "note", "permanence", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place_id", "position", "standing", "text") SELECT new_values."basis", new_values."beginning", new_values."beginning_edtf", new_values."by_formation_id", new_values."by_power_id", new_values."ending", new_values."ending_edtf", new_values."engagement_id", new_values."from_formation_id", new_values."from_power_id", new_values."id", new_values."key", new_values."kind", new_values."note", new_values."permanence", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."place_id", new_values."position", new_values."standing", new_values."text" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="f93aef5736b5ffb2a77f6fdefae5789be55d5457",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_ab8a4",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="archive_outcome",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "history_outcome" ("basis", "beginning", "beginning_edtf", "by_formation_id", "by_power_id", "ending", "ending_edtf", "engagement_id", "from_formation_id", "from_power_id", "id", "key", "kind", "note", "permanence", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place_id", "position", "standing", "text") SELECT new_values."basis", new_values."beginning", new_values."beginning_edtf", new_values."by_formation_id", new_values."by_power_id", new_values."ending", new_values."ending_edtf", new_values."engagement_id", new_values."from_formation_id", new_values."from_power_id", new_values."id", new_values."key", new_values."kind", new_values."note", new_values."permanence", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."place_id", new_values."position", new_values."standing", new_values."text" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values."basis" IS DISTINCT FROM (new_values."basis") OR old_values."beginning" IS DISTINCT FROM (new_values."beginning") OR old_values."beginning_edtf" IS DISTINCT FROM (new_values."beginning_edtf") OR old_values."by_formation_id" IS DISTINCT FROM (new_values."by_formation_id") OR old_values."by_power_id" IS DISTINCT FROM (new_values."by_power_id") OR old_values."ending" IS DISTINCT FROM (new_values."ending") OR old_values."ending_edtf" IS DISTINCT FROM (new_values."ending_edtf") OR old_values."engagement_id" IS DISTINCT FROM (new_values."engagement_id") OR old_values."from_formation_id" IS DISTINCT FROM (new_values."from_formation_id") OR old_values."from_power_id" IS DISTINCT FROM (new_values."from_power_id") OR old_values."id" IS DISTINCT FROM (new_values."id") OR old_values."key" IS DISTINCT FROM (new_values."key") OR old_values."kind" IS DISTINCT FROM (new_values."kind") OR old_values."note" IS DISTINCT FROM (new_values."note") OR old_values."permanence" IS DISTINCT FROM (new_values."permanence") OR old_values."place_id" IS DISTINCT FROM (new_values."place_id") OR old_values."position" IS DISTINCT FROM (new_values."position") OR old_values."standing" IS DISTINCT FROM (new_values."standing") OR old_values."text" IS DISTINCT FROM (new_values."text")) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="bea713e7486bbf4315e69835842b13ce89d57777",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_747ae",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="archive_outcome",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "history_outcome" ("basis", "beginning", "beginning_edtf", "by_formation_id", "by_power_id", "ending", "ending_edtf", "engagement_id", "from_formation_id", "from_power_id", "id", "key", "kind", "note", "permanence", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place_id", "position", "standing", "text") SELECT old_values."basis", old_values."beginning", old_values."beginning_edtf", old_values."by_formation_id", old_values."by_power_id", old_values."ending", old_values."ending_edtf", old_values."engagement_id", old_values."from_formation_id", old_values."from_power_id", old_values."id", old_values."key", old_values."kind", old_values."note", old_values."permanence", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."place_id", old_values."position", old_values."standing", old_values."text" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="df22bd1c7a429726bf43043e1f47de859c656433",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_8b955",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="archive_outcome",
                            when="AFTER",
                        ),
                    ),
                ],
                "indexes": [],
            },
        ),
        migrations.CreateModel(
            name="OutcomeHistory",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="history",
                        to="archive.outcome",
                    ),
                ),
                (
                    "pgh_context",
                    models.ForeignKey(
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="pghistory.context",
                    ),
                ),
                ("id", models.BigIntegerField()),
                (
                    "key",
                    models.CharField(
                        db_default=models.Func(
                            function="public.new_key", output_field=models.CharField()
                        ),
                        default=archive.models.base.new_key,
                        editable=False,
                        help_text="The permanent short code by which this row is cited, e.g. “k7m2pq9xvt”.",
                        max_length=40,
                        verbose_name="key",
                    ),
                ),
                (
                    "beginning",
                    models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="When it began, as well as the source tells: “14 October 1944”, “mid-October 1944”, “by 14 Oct 1944”, “c. August 1944”, or EDTF such as “1944-10~” and “[..1944-10-14]”. Leave empty if unknown.",
                        max_length=120,
                        verbose_name="beginning",
                    ),
                ),
                (
                    "beginning_edtf",
                    models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        editable=False,
                        max_length=80,
                        verbose_name="beginning (EDTF)",
                    ),
                ),
                (
                    "ending",
                    models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="When it ended, in the same ways: “24 November 1944”, “until mid-December 1944”, “[1944-10-14..]” for “not before 14 October 1944”. Leave empty if unknown.",
                        max_length=120,
                        verbose_name="ending",
                    ),
                ),
                (
                    "ending_edtf",
                    models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        editable=False,
                        max_length=80,
                        verbose_name="ending (EDTF)",
                    ),
                ),
                (
                    "standing",
                    models.CharField(
                        choices=[
                            ("preferred", "preferred"),
                            ("accepted", "accepted"),
                            ("disputed", "disputed"),
                            ("rejected", "rejected"),
                        ],
                        db_default="accepted",
                        default="accepted",
                        help_text="Preferred comes first where several statements compete. Disputed and rejected ones stay visible and need a public note that says why.",
                        max_length=10,
                        verbose_name="standing",
                    ),
                ),
                (
                    "basis",
                    models.CharField(
                        choices=[
                            ("stated", "stated by the source"),
                            ("inferred", "inferred by the editor"),
                        ],
                        db_default="stated",
                        default="stated",
                        help_text="Whether the source says so, or the editor infers it (then say why in the note).",
                        max_length=10,
                        verbose_name="basis",
                    ),
                ),
                (
                    "note",
                    models.TextField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="Shown to readers. Required for disputed, rejected and inferred statements, e.g. “The list is printed without indent here; the text puts the division under the corps.”",
                        verbose_name="public note",
                    ),
                ),
                (
                    "position",
                    models.PositiveIntegerField(
                        db_default=0,
                        default=0,
                        help_text="Order as printed in the source; 0 if it does not matter.",
                        verbose_name="position",
                    ),
                ),
                (
                    "engagement",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="The engagement it resulted from, if one is recorded.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="archive.engagement",
                        verbose_name="engagement",
                    ),
                ),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("result", "result of the engagement"),
                            ("taken", "place taken"),
                            ("held", "place held"),
                            ("entered", "place entered or reached"),
                            ("lost", "place lost or given up"),
                            ("failed", "attempt failed"),
                        ],
                        default="result",
                        help_text="A result in words, or what happened to a place.",
                        max_length=10,
                        verbose_name="kind",
                    ),
                ),
                (
                    "text",
                    models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="In our own words, e.g. “The collaborationist government went into exile”.",
                        max_length=400,
                        verbose_name="result",
                    ),
                ),
                (
                    "place",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="The place that changed hands, e.g. Zaječar.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="archive.place",
                        verbose_name="place",
                    ),
                ),
                (
                    "by_power",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="The power that took or held it.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="archive.power",
                        verbose_name="by power",
                    ),
                ),
                (
                    "by_formation",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="The formation that took or held it; others are the engagement's participants.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="archive.formation",
                        verbose_name="by formation",
                    ),
                ),
                (
                    "from_power",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="The power that lost it.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="archive.power",
                        verbose_name="from power",
                    ),
                ),
                (
                    "from_formation",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="The formation that lost it.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="archive.formation",
                        verbose_name="from formation",
                    ),
                ),
                (
                    "permanence",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("permanent", "permanent"),
                            ("temporary", "temporary"),
                            ("", "not stated"),
                        ],
                        db_default="",
                        default="",
                        help_text="Whether the change lasted, if the source says so.",
                        max_length=10,
                        verbose_name="permanence",
                    ),
                ),
            ],
            options={
                "db_table": "history_outcome",
                "abstract": False,
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="d277f08e55511565d4b1af22f9e68df358b7acf7",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_39f74",
                            table="history_outcome",
                            when="BEFORE",
                        ),
                    )
                ],
                "indexes": [],
                "constraints": [],
            },
        ),
        migrations.CreateModel(
            name="Source",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "slug",
                    models.CharField(
                        help_text="The permanent public address, never reused: lower-case letters, digits and hyphens, e.g. “4th-guards-mechanised-corps”. A changed slug leaves a redirect behind.",
                        max_length=80,
                        unique=True,
                        validators=[
                            django.core.validators.RegexValidator(
                                "^[a-z0-9]+(-[a-z0-9]+)*\\Z",
                                "A slug has only lower-case letters a–z, digits and single hyphens, e.g. “57th-army”.",
                            )
                        ],
                        verbose_name="slug",
                    ),
                ),
                (
                    "status",
                    models.CharField(
                        choices=[
                            ("draft", "draft"),
                            ("in-review", "in review"),
                            ("published", "published"),
                            ("retracted", "retracted"),
                        ],
                        db_default="draft",
                        db_index=True,
                        default="draft",
                        help_text="Readers see published records only.",
                        max_length=10,
                        verbose_name="status",
                    ),
                ),
                (
                    "summary",
                    models.TextField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="One to three sentences in our own words that open the page.",
                        verbose_name="summary",
                    ),
                ),
                (
                    "identity_note",
                    models.TextField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="Public. How we know which one this is, e.g. “The document also calls it the 1st Proletarian Corps; that both names mean one formation is our reading.”",
                        verbose_name="note on identity",
                    ),
                ),
                (
                    "is_doubtful",
                    models.BooleanField(
                        db_default=False,
                        default=False,
                        help_text="Tick if it is not certain that this existed as a thing of its own.",
                        verbose_name="doubtful",
                    ),
                ),
                (
                    "retraction_reason",
                    models.TextField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="Public. Why the record was taken back, e.g. “Merged with the 2nd Army.”",
                        verbose_name="reason for retraction",
                    ),
                ),
                (
                    "version",
                    models.PositiveIntegerField(
                        db_default=1, default=1, editable=False, verbose_name="version"
                    ),
                ),
                (
                    "first_published_at",
                    models.DateTimeField(
                        blank=True, editable=False, null=True, verbose_name="first published"
                    ),
                ),
                (
                    "search_key",
                    models.CharField(db_default="", default="", editable=False, max_length=400),
                ),
                (
                    "sort_key",
                    models.CharField(db_default="", default="", editable=False, max_length=400),
                ),
                (
                    "title",
                    models.CharField(
                        help_text="As on the title page, e.g. “The Struggle for Europe”.",
                        max_length=400,
                        verbose_name="title",
                    ),
                ),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("book", "book"),
                            ("edited-volume", "edited volume"),
                            ("chapter", "chapter"),
                            ("article", "journal article"),
                            ("encyclopedia", "encyclopedia article"),
                            ("proceedings", "conference proceedings"),
                            ("reference", "reference work"),
                            ("archival", "archival record"),
                            ("website", "website"),
                            ("editorial", "editorial work"),
                            ("other", "other"),
                        ],
                        default="book",
                        help_text="The form, which decides how it is cited.",
                        max_length=16,
                        verbose_name="kind",
                    ),
                ),
                (
                    "authors",
                    models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="Family name, given names; several divided by semicolons: “Glantz, David M.; House, Jonathan”.",
                        max_length=400,
                        verbose_name="authors",
                    ),
                ),
                (
                    "editors",
                    models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="In the same form: “Grechko, A.A.”.",
                        max_length=400,
                        verbose_name="editors",
                    ),
                ),
                (
                    "container_title",
                    models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="Title of the journal, volume or encyclopedia that holds it.",
                        max_length=400,
                        verbose_name="in",
                    ),
                ),
                (
                    "edition",
                    models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="E.g. “revised edition”.",
                        max_length=80,
                        verbose_name="edition",
                    ),
                ),
                (
                    "volume",
                    models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="E.g. “2”.",
                        max_length=40,
                        verbose_name="volume",
                    ),
                ),
                (
                    "issue",
                    models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="E.g. “4”.",
                        max_length=40,
                        verbose_name="issue",
                    ),
                ),
                (
                    "publisher",
                    models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="E.g. “Progress Publishers”.",
                        max_length=200,
                        verbose_name="publisher",
                    ),
                ),
                (
                    "publisher_place",
                    models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="E.g. “Moscow”.",
                        max_length=120,
                        verbose_name="place of publication",
                    ),
                ),
                (
                    "year",
                    models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="As printed, e.g. “1975” or “1941–1945”; empty if not given.",
                        max_length=40,
                        verbose_name="year",
                    ),
                ),
                (
                    "pages",
                    models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="E.g. “211–245”.",
                        max_length=40,
                        verbose_name="pages",
                    ),
                ),
                (
                    "language",
                    models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="BCP 47 tag of the text, e.g. “en”, “sr-Cyrl”.",
                        max_length=35,
                        verbose_name="language",
                    ),
                ),
                (
                    "isbn",
                    models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="With or without hyphens, e.g. “0-7006-0899-0”.",
                        max_length=20,
                        verbose_name="ISBN",
                    ),
                ),
                (
                    "doi",
                    models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="Without the address, e.g. “10.1080/13518046”.",
                        max_length=120,
                        verbose_name="DOI",
                    ),
                ),
                (
                    "url",
                    models.URLField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="Web address, starting with https://.",
                        max_length=500,
                        verbose_name="address",
                    ),
                ),
                (
                    "accessed",
                    models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="Day on which a web page was read, e.g. “2026-10-03”.",
                        max_length=40,
                        verbose_name="accessed",
                    ),
                ),
                (
                    "archive",
                    models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="Repository, e.g. “ЦАМО РФ”.",
                        max_length=200,
                        verbose_name="archive",
                    ),
                ),
                (
                    "fond",
                    models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="E.g. “243”.",
                        max_length=80,
                        verbose_name="fond",
                    ),
                ),
                (
                    "opis",
                    models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="E.g. “2900”.",
                        max_length=80,
                        verbose_name="opis",
                    ),
                ),
                (
                    "file",
                    models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="File or shelf mark, e.g. “1” or “T-312, roll 5”.",
                        max_length=120,
                        verbose_name="file",
                    ),
                ),
                (
                    "as_printed",
                    models.TextField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="Public. The entry as it stands where we took it from, with its misprints.",
                        verbose_name="as printed",
                    ),
                ),
                (
                    "depends_on",
                    models.ForeignKey(
                        blank=True,
                        help_text="The source this one only repeats, so that two echoes count as one witness.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="dependents",
                        to="archive.source",
                        verbose_name="depends on",
                    ),
                ),
            ],
            options={
                "verbose_name": "source",
                "verbose_name_plural": "sources",
                "ordering": ["sort_key", "slug"],
                "abstract": False,
                "indexes": [
                    models.Index(
                        fields=["status", "sort_key", "slug"], name="source_by_status_and_name"
                    )
                ],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("slug__regex", "^[a-z0-9]+(-[a-z0-9]+)*$")),
                        name="source_slug_is_lower_case_letters_digits_and_hyphens",
                        violation_error_message="A slug has only lower-case letters a–z, digits and single hyphens, e.g. “57th-army”.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("status", "retracted"), _negated=True),
                            models.Q(("retraction_reason", ""), _negated=True),
                            _connector="OR",
                        ),
                        name="source_is_retracted_with_a_reason",
                        violation_error_message="A retracted record needs a public reason.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("status__in", ["draft", "in-review", "published", "retracted"])
                        ),
                        name="source_has_a_known_status",
                        violation_error_message="The status is one of: draft, in-review, published, retracted.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("depends_on", models.F("id")), _negated=True),
                        name="a_source_does_not_depend_on_itself",
                        violation_error_message="A source does not depend on itself.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("url", ""), ("url__regex", "^https?://[^\\s]+$"), _connector="OR"
                        ),
                        name="a_source_has_a_web_address_or_none",
                        violation_error_message="A web address starts with https:// or http://.",
                    ),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "history_source" ("accessed", "archive", "as_printed", "authors", "container_title", "depends_on_id", "doi", "edition", "editors", "file", "fond", "id", "identity_note", "is_doubtful", "isbn", "issue", "kind", "language", "opis", "pages", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "publisher", "publisher_place", "retraction_reason", "slug", "status", "summary", "title", "url", "volume", "year") SELECT new_values."accessed", new_values."archive", new_values."as_printed", new_values."authors", new_values."container_title", new_values."depends_on_id", new_values."doi", new_values."edition", new_values."editors", new_values."file", new_values."fond", new_values."id", new_values."identity_note", new_values."is_doubtful", new_values."isbn", new_values."issue", new_values."kind", new_values."language", new_values."opis", new_values."pages", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."publisher", new_values."publisher_place", new_values."retraction_reason", new_values."slug", new_values."status", new_values."summary", new_values."title", new_values."url", new_values."volume", new_values."year" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="616c5a00239d6bd14305eae42a2f9c86e604a656",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_1c69f",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="archive_source",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "history_source" ("accessed", "archive", "as_printed", "authors", "container_title", "depends_on_id", "doi", "edition", "editors", "file", "fond", "id", "identity_note", "is_doubtful", "isbn", "issue", "kind", "language", "opis", "pages", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "publisher", "publisher_place", "retraction_reason", "slug", "status", "summary", "title", "url", "volume", "year") SELECT new_values."accessed", new_values."archive", new_values."as_printed", new_values."authors", new_values."container_title", new_values."depends_on_id", new_values."doi", new_values."edition", new_values."editors", new_values."file", new_values."fond", new_values."id", new_values."identity_note", new_values."is_doubtful", new_values."isbn", new_values."issue", new_values."kind", new_values."language", new_values."opis", new_values."pages", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."publisher", new_values."publisher_place", new_values."retraction_reason", new_values."slug", new_values."status", new_values."summary", new_values."title", new_values."url", new_values."volume", new_values."year" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values."accessed" IS DISTINCT FROM (new_values."accessed") OR old_values."archive" IS DISTINCT FROM (new_values."archive") OR old_values."as_printed" IS DISTINCT FROM (new_values."as_printed") OR old_values."authors" IS DISTINCT FROM (new_values."authors") OR old_values."container_title" IS DISTINCT FROM (new_values."container_title") OR old_values."depends_on_id" IS DISTINCT FROM (new_values."depends_on_id") OR old_values."doi" IS DISTINCT FROM (new_values."doi") OR old_values."edition" IS DISTINCT FROM (new_values."edition") OR old_values."editors" IS DISTINCT FROM (new_values."editors") OR old_values."file" IS DISTINCT FROM (new_values."file") OR old_values."fond" IS DISTINCT FROM (new_values."fond") OR old_values."id" IS DISTINCT FROM (new_values."id") OR old_values."identity_note" IS DISTINCT FROM (new_values."identity_note") OR old_values."is_doubtful" IS DISTINCT FROM (new_values."is_doubtful") OR old_values."isbn" IS DISTINCT FROM (new_values."isbn") OR old_values."issue" IS DISTINCT FROM (new_values."issue") OR old_values."kind" IS DISTINCT FROM (new_values."kind") OR old_values."language" IS DISTINCT FROM (new_values."language") OR old_values."opis" IS DISTINCT FROM (new_values."opis") OR old_values."pages" IS DISTINCT FROM (new_values."pages") OR old_values."publisher" IS DISTINCT FROM (new_values."publisher") OR old_values."publisher_place" IS DISTINCT FROM (new_values."publisher_place") OR old_values."retraction_reason" IS DISTINCT FROM (new_values."retraction_reason") OR old_values."slug" IS DISTINCT FROM (new_values."slug") OR old_values."status" IS DISTINCT FROM (new_values."status") OR old_values."summary" IS DISTINCT FROM (new_values."summary") OR old_values."title" IS DISTINCT FROM (new_values."title") OR old_values."url" IS DISTINCT FROM (new_values."url") OR old_values."volume" IS DISTINCT FROM (new_values."volume") OR old_values."year" IS DISTINCT FROM (new_values."year")) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="ff1776a76bd8335d53fb6f8d8bde10f0af2f228b",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_84a03",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="archive_source",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "history_source" ("accessed", "archive", "as_printed", "authors", "container_title", "depends_on_id", "doi", "edition", "editors", "file", "fond", "id", "identity_note", "is_doubtful", "isbn", "issue", "kind", "language", "opis", "pages", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "publisher", "publisher_place", "retraction_reason", "slug", "status", "summary", "title", "url", "volume", "year") SELECT old_values."accessed", old_values."archive", old_values."as_printed", old_values."authors", old_values."container_title", old_values."depends_on_id", old_values."doi", old_values."edition", old_values."editors", old_values."file", old_values."fond", old_values."id", old_values."identity_note", old_values."is_doubtful", old_values."isbn", old_values."issue", old_values."kind", old_values."language", old_values."opis", old_values."pages", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."publisher", old_values."publisher_place", old_values."retraction_reason", old_values."slug", old_values."status", old_values."summary", old_values."title", old_values."url", old_values."volume", old_values."year" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="57afac1e2523ce67232499203db11306bc78014a",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_3d781",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="archive_source",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="SourceHistory",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="history",
                        to="archive.source",
                    ),
                ),
                (
                    "pgh_context",
                    models.ForeignKey(
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="pghistory.context",
                    ),
                ),
                ("id", models.BigIntegerField()),
                (
                    "slug",
                    models.CharField(
                        help_text="The permanent public address, never reused: lower-case letters, digits and hyphens, e.g. “4th-guards-mechanised-corps”. A changed slug leaves a redirect behind.",
                        max_length=80,
                        validators=[
                            django.core.validators.RegexValidator(
                                "^[a-z0-9]+(-[a-z0-9]+)*\\Z",
                                "A slug has only lower-case letters a–z, digits and single hyphens, e.g. “57th-army”.",
                            )
                        ],
                        verbose_name="slug",
                    ),
                ),
                (
                    "status",
                    models.CharField(
                        choices=[
                            ("draft", "draft"),
                            ("in-review", "in review"),
                            ("published", "published"),
                            ("retracted", "retracted"),
                        ],
                        db_default="draft",
                        default="draft",
                        help_text="Readers see published records only.",
                        max_length=10,
                        verbose_name="status",
                    ),
                ),
                (
                    "summary",
                    models.TextField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="One to three sentences in our own words that open the page.",
                        verbose_name="summary",
                    ),
                ),
                (
                    "identity_note",
                    models.TextField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="Public. How we know which one this is, e.g. “The document also calls it the 1st Proletarian Corps; that both names mean one formation is our reading.”",
                        verbose_name="note on identity",
                    ),
                ),
                (
                    "is_doubtful",
                    models.BooleanField(
                        db_default=False,
                        default=False,
                        help_text="Tick if it is not certain that this existed as a thing of its own.",
                        verbose_name="doubtful",
                    ),
                ),
                (
                    "retraction_reason",
                    models.TextField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="Public. Why the record was taken back, e.g. “Merged with the 2nd Army.”",
                        verbose_name="reason for retraction",
                    ),
                ),
                (
                    "title",
                    models.CharField(
                        help_text="As on the title page, e.g. “The Struggle for Europe”.",
                        max_length=400,
                        verbose_name="title",
                    ),
                ),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("book", "book"),
                            ("edited-volume", "edited volume"),
                            ("chapter", "chapter"),
                            ("article", "journal article"),
                            ("encyclopedia", "encyclopedia article"),
                            ("proceedings", "conference proceedings"),
                            ("reference", "reference work"),
                            ("archival", "archival record"),
                            ("website", "website"),
                            ("editorial", "editorial work"),
                            ("other", "other"),
                        ],
                        default="book",
                        help_text="The form, which decides how it is cited.",
                        max_length=16,
                        verbose_name="kind",
                    ),
                ),
                (
                    "authors",
                    models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="Family name, given names; several divided by semicolons: “Glantz, David M.; House, Jonathan”.",
                        max_length=400,
                        verbose_name="authors",
                    ),
                ),
                (
                    "editors",
                    models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="In the same form: “Grechko, A.A.”.",
                        max_length=400,
                        verbose_name="editors",
                    ),
                ),
                (
                    "container_title",
                    models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="Title of the journal, volume or encyclopedia that holds it.",
                        max_length=400,
                        verbose_name="in",
                    ),
                ),
                (
                    "edition",
                    models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="E.g. “revised edition”.",
                        max_length=80,
                        verbose_name="edition",
                    ),
                ),
                (
                    "volume",
                    models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="E.g. “2”.",
                        max_length=40,
                        verbose_name="volume",
                    ),
                ),
                (
                    "issue",
                    models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="E.g. “4”.",
                        max_length=40,
                        verbose_name="issue",
                    ),
                ),
                (
                    "publisher",
                    models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="E.g. “Progress Publishers”.",
                        max_length=200,
                        verbose_name="publisher",
                    ),
                ),
                (
                    "publisher_place",
                    models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="E.g. “Moscow”.",
                        max_length=120,
                        verbose_name="place of publication",
                    ),
                ),
                (
                    "year",
                    models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="As printed, e.g. “1975” or “1941–1945”; empty if not given.",
                        max_length=40,
                        verbose_name="year",
                    ),
                ),
                (
                    "pages",
                    models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="E.g. “211–245”.",
                        max_length=40,
                        verbose_name="pages",
                    ),
                ),
                (
                    "language",
                    models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="BCP 47 tag of the text, e.g. “en”, “sr-Cyrl”.",
                        max_length=35,
                        verbose_name="language",
                    ),
                ),
                (
                    "isbn",
                    models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="With or without hyphens, e.g. “0-7006-0899-0”.",
                        max_length=20,
                        verbose_name="ISBN",
                    ),
                ),
                (
                    "doi",
                    models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="Without the address, e.g. “10.1080/13518046”.",
                        max_length=120,
                        verbose_name="DOI",
                    ),
                ),
                (
                    "url",
                    models.URLField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="Web address, starting with https://.",
                        max_length=500,
                        verbose_name="address",
                    ),
                ),
                (
                    "accessed",
                    models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="Day on which a web page was read, e.g. “2026-10-03”.",
                        max_length=40,
                        verbose_name="accessed",
                    ),
                ),
                (
                    "archive",
                    models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="Repository, e.g. “ЦАМО РФ”.",
                        max_length=200,
                        verbose_name="archive",
                    ),
                ),
                (
                    "fond",
                    models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="E.g. “243”.",
                        max_length=80,
                        verbose_name="fond",
                    ),
                ),
                (
                    "opis",
                    models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="E.g. “2900”.",
                        max_length=80,
                        verbose_name="opis",
                    ),
                ),
                (
                    "file",
                    models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="File or shelf mark, e.g. “1” or “T-312, roll 5”.",
                        max_length=120,
                        verbose_name="file",
                    ),
                ),
                (
                    "as_printed",
                    models.TextField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="Public. The entry as it stands where we took it from, with its misprints.",
                        verbose_name="as printed",
                    ),
                ),
                (
                    "depends_on",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="The source this one only repeats, so that two echoes count as one witness.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="archive.source",
                        verbose_name="depends on",
                    ),
                ),
            ],
            options={
                "db_table": "history_source",
                "abstract": False,
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="887c1dc094bb5e0300a72a9ababbaf1d4b84a8b6",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_1a96c",
                            table="history_source",
                            when="BEFORE",
                        ),
                    )
                ],
                "indexes": [],
                "constraints": [],
            },
        ),
        migrations.CreateModel(
            name="Collection",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "slug",
                    models.CharField(
                        help_text="The permanent public address, never reused: lower-case letters, digits and hyphens, e.g. “4th-guards-mechanised-corps”. A changed slug leaves a redirect behind.",
                        max_length=80,
                        unique=True,
                        validators=[
                            django.core.validators.RegexValidator(
                                "^[a-z0-9]+(-[a-z0-9]+)*\\Z",
                                "A slug has only lower-case letters a–z, digits and single hyphens, e.g. “57th-army”.",
                            )
                        ],
                        verbose_name="slug",
                    ),
                ),
                (
                    "status",
                    models.CharField(
                        choices=[
                            ("draft", "draft"),
                            ("in-review", "in review"),
                            ("published", "published"),
                            ("retracted", "retracted"),
                        ],
                        db_default="draft",
                        db_index=True,
                        default="draft",
                        help_text="Readers see published records only.",
                        max_length=10,
                        verbose_name="status",
                    ),
                ),
                (
                    "summary",
                    models.TextField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="One to three sentences in our own words that open the page.",
                        verbose_name="summary",
                    ),
                ),
                (
                    "identity_note",
                    models.TextField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="Public. How we know which one this is, e.g. “The document also calls it the 1st Proletarian Corps; that both names mean one formation is our reading.”",
                        verbose_name="note on identity",
                    ),
                ),
                (
                    "is_doubtful",
                    models.BooleanField(
                        db_default=False,
                        default=False,
                        help_text="Tick if it is not certain that this existed as a thing of its own.",
                        verbose_name="doubtful",
                    ),
                ),
                (
                    "retraction_reason",
                    models.TextField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="Public. Why the record was taken back, e.g. “Merged with the 2nd Army.”",
                        verbose_name="reason for retraction",
                    ),
                ),
                (
                    "version",
                    models.PositiveIntegerField(
                        db_default=1, default=1, editable=False, verbose_name="version"
                    ),
                ),
                (
                    "first_published_at",
                    models.DateTimeField(
                        blank=True, editable=False, null=True, verbose_name="first published"
                    ),
                ),
                (
                    "search_key",
                    models.CharField(db_default="", default="", editable=False, max_length=400),
                ),
                (
                    "sort_key",
                    models.CharField(db_default="", default="", editable=False, max_length=400),
                ),
                (
                    "title",
                    models.CharField(
                        help_text="E.g. “The Belgrade offensive, 1944”.",
                        max_length=250,
                        verbose_name="title",
                    ),
                ),
                (
                    "introduction",
                    models.TextField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="What the collection holds and how it was made; several paragraphs.",
                        verbose_name="introduction",
                    ),
                ),
                (
                    "licence",
                    models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="Under which readers may reuse the data, e.g. “CC BY-SA 4.0”.",
                        max_length=120,
                        verbose_name="licence",
                    ),
                ),
                (
                    "licence_url",
                    models.URLField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="Where the licence can be read.",
                        max_length=300,
                        verbose_name="address of the licence",
                    ),
                ),
            ],
            options={
                "verbose_name": "collection",
                "verbose_name_plural": "collections",
                "ordering": ["sort_key", "slug"],
                "abstract": False,
                "indexes": [
                    models.Index(
                        fields=["status", "sort_key", "slug"], name="collection_by_status_and_name"
                    )
                ],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("slug__regex", "^[a-z0-9]+(-[a-z0-9]+)*$")),
                        name="collection_slug_is_lower_case_letters_digits_and_hyphens",
                        violation_error_message="A slug has only lower-case letters a–z, digits and single hyphens, e.g. “57th-army”.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("status", "retracted"), _negated=True),
                            models.Q(("retraction_reason", ""), _negated=True),
                            _connector="OR",
                        ),
                        name="collection_is_retracted_with_a_reason",
                        violation_error_message="A retracted record needs a public reason.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("status__in", ["draft", "in-review", "published", "retracted"])
                        ),
                        name="collection_has_a_known_status",
                        violation_error_message="The status is one of: draft, in-review, published, retracted.",
                    ),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "history_collection" ("id", "identity_note", "introduction", "is_doubtful", "licence", "licence_url", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "retraction_reason", "slug", "status", "summary", "title") SELECT new_values."id", new_values."identity_note", new_values."introduction", new_values."is_doubtful", new_values."licence", new_values."licence_url", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."retraction_reason", new_values."slug", new_values."status", new_values."summary", new_values."title" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="91265c9f141ad674065a55fd64cbc01d5bafe36c",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_45364",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="archive_collection",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "history_collection" ("id", "identity_note", "introduction", "is_doubtful", "licence", "licence_url", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "retraction_reason", "slug", "status", "summary", "title") SELECT new_values."id", new_values."identity_note", new_values."introduction", new_values."is_doubtful", new_values."licence", new_values."licence_url", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."retraction_reason", new_values."slug", new_values."status", new_values."summary", new_values."title" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values."id" IS DISTINCT FROM (new_values."id") OR old_values."identity_note" IS DISTINCT FROM (new_values."identity_note") OR old_values."introduction" IS DISTINCT FROM (new_values."introduction") OR old_values."is_doubtful" IS DISTINCT FROM (new_values."is_doubtful") OR old_values."licence" IS DISTINCT FROM (new_values."licence") OR old_values."licence_url" IS DISTINCT FROM (new_values."licence_url") OR old_values."retraction_reason" IS DISTINCT FROM (new_values."retraction_reason") OR old_values."slug" IS DISTINCT FROM (new_values."slug") OR old_values."status" IS DISTINCT FROM (new_values."status") OR old_values."summary" IS DISTINCT FROM (new_values."summary") OR old_values."title" IS DISTINCT FROM (new_values."title")) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="d957357c6de82d5266a68d017b9f142935bc1d24",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_6ee0f",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="archive_collection",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "history_collection" ("id", "identity_note", "introduction", "is_doubtful", "licence", "licence_url", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "retraction_reason", "slug", "status", "summary", "title") SELECT old_values."id", old_values."identity_note", old_values."introduction", old_values."is_doubtful", old_values."licence", old_values."licence_url", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."retraction_reason", old_values."slug", old_values."status", old_values."summary", old_values."title" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="7e430301e10571acc90b2e7b30033e7dddbe49dc",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_29695",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="archive_collection",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="CollectionHistory",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="history",
                        to="archive.collection",
                    ),
                ),
                (
                    "pgh_context",
                    models.ForeignKey(
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="pghistory.context",
                    ),
                ),
                ("id", models.BigIntegerField()),
                (
                    "slug",
                    models.CharField(
                        help_text="The permanent public address, never reused: lower-case letters, digits and hyphens, e.g. “4th-guards-mechanised-corps”. A changed slug leaves a redirect behind.",
                        max_length=80,
                        validators=[
                            django.core.validators.RegexValidator(
                                "^[a-z0-9]+(-[a-z0-9]+)*\\Z",
                                "A slug has only lower-case letters a–z, digits and single hyphens, e.g. “57th-army”.",
                            )
                        ],
                        verbose_name="slug",
                    ),
                ),
                (
                    "status",
                    models.CharField(
                        choices=[
                            ("draft", "draft"),
                            ("in-review", "in review"),
                            ("published", "published"),
                            ("retracted", "retracted"),
                        ],
                        db_default="draft",
                        default="draft",
                        help_text="Readers see published records only.",
                        max_length=10,
                        verbose_name="status",
                    ),
                ),
                (
                    "summary",
                    models.TextField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="One to three sentences in our own words that open the page.",
                        verbose_name="summary",
                    ),
                ),
                (
                    "identity_note",
                    models.TextField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="Public. How we know which one this is, e.g. “The document also calls it the 1st Proletarian Corps; that both names mean one formation is our reading.”",
                        verbose_name="note on identity",
                    ),
                ),
                (
                    "is_doubtful",
                    models.BooleanField(
                        db_default=False,
                        default=False,
                        help_text="Tick if it is not certain that this existed as a thing of its own.",
                        verbose_name="doubtful",
                    ),
                ),
                (
                    "retraction_reason",
                    models.TextField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="Public. Why the record was taken back, e.g. “Merged with the 2nd Army.”",
                        verbose_name="reason for retraction",
                    ),
                ),
                (
                    "title",
                    models.CharField(
                        help_text="E.g. “The Belgrade offensive, 1944”.",
                        max_length=250,
                        verbose_name="title",
                    ),
                ),
                (
                    "introduction",
                    models.TextField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="What the collection holds and how it was made; several paragraphs.",
                        verbose_name="introduction",
                    ),
                ),
                (
                    "licence",
                    models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="Under which readers may reuse the data, e.g. “CC BY-SA 4.0”.",
                        max_length=120,
                        verbose_name="licence",
                    ),
                ),
                (
                    "licence_url",
                    models.URLField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="Where the licence can be read.",
                        max_length=300,
                        verbose_name="address of the licence",
                    ),
                ),
            ],
            options={
                "db_table": "history_collection",
                "abstract": False,
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="6552af93f8813ebb6541684f8ed5e8e293e856db",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_8a6b0",
                            table="history_collection",
                            when="BEFORE",
                        ),
                    )
                ],
                "indexes": [],
                "constraints": [],
            },
        ),
        migrations.CreateModel(
            name="Membership",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "key",
                    models.CharField(
                        db_default=models.Func(
                            function="public.new_key", output_field=models.CharField()
                        ),
                        default=archive.models.base.new_key,
                        editable=False,
                        help_text="The permanent short code by which this row is cited, e.g. “k7m2pq9xvt”.",
                        max_length=40,
                        unique=True,
                        verbose_name="key",
                    ),
                ),
                (
                    "collection",
                    models.ForeignKey(
                        help_text="The collection the record belongs to.",
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="memberships",
                        to="archive.collection",
                        verbose_name="collection",
                    ),
                ),
                (
                    "formation",
                    models.ForeignKey(
                        blank=True,
                        help_text="The formation, if it is one.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="memberships",
                        to="archive.formation",
                        verbose_name="formation",
                    ),
                ),
                (
                    "person",
                    models.ForeignKey(
                        blank=True,
                        help_text="The person, if it is one.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="memberships",
                        to="archive.person",
                        verbose_name="person",
                    ),
                ),
                (
                    "engagement",
                    models.ForeignKey(
                        blank=True,
                        help_text="The engagement, if it is one.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="memberships",
                        to="archive.engagement",
                        verbose_name="engagement",
                    ),
                ),
                (
                    "place",
                    models.ForeignKey(
                        blank=True,
                        help_text="The place, if it is one.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="memberships",
                        to="archive.place",
                        verbose_name="place",
                    ),
                ),
                (
                    "source",
                    models.ForeignKey(
                        blank=True,
                        help_text="The source, if it is one.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="memberships",
                        to="archive.source",
                        verbose_name="source",
                    ),
                ),
                (
                    "power",
                    models.ForeignKey(
                        blank=True,
                        help_text="The power, if it is one.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="memberships",
                        to="archive.power",
                        verbose_name="power",
                    ),
                ),
            ],
            options={
                "verbose_name": "membership",
                "verbose_name_plural": "memberships",
                "constraints": [
                    models.CheckConstraint(
                        condition=django.db.models.lookups.Exact(
                            models.Func(
                                models.F("formation"),
                                models.F("person"),
                                models.F("engagement"),
                                models.F("place"),
                                models.F("source"),
                                models.F("power"),
                                function="num_nonnulls",
                                output_field=models.IntegerField(),
                            ),
                            models.Value(1),
                        ),
                        name="a_membership_has_exactly_one_member",
                        violation_error_message="Choose exactly one record that belongs to the collection.",
                    ),
                    models.UniqueConstraint(
                        fields=(
                            "collection",
                            "formation",
                            "person",
                            "engagement",
                            "place",
                            "source",
                            "power",
                        ),
                        name="a_record_belongs_to_a_collection_once",
                        nulls_distinct=False,
                        violation_error_message="The record already belongs to this collection.",
                    ),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "history_membership" ("collection_id", "engagement_id", "formation_id", "id", "key", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place_id", "power_id", "source_id") SELECT new_values."collection_id", new_values."engagement_id", new_values."formation_id", new_values."id", new_values."key", new_values."person_id", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."place_id", new_values."power_id", new_values."source_id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="d36cd2ca9c88de89cfb08ef87bd249c31ea8088a",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_c9e44",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="archive_membership",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "history_membership" ("collection_id", "engagement_id", "formation_id", "id", "key", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place_id", "power_id", "source_id") SELECT new_values."collection_id", new_values."engagement_id", new_values."formation_id", new_values."id", new_values."key", new_values."person_id", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."place_id", new_values."power_id", new_values."source_id" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="3e87d4704d84876360f48f0bb9711d4c7b1c8e86",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_43c60",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="archive_membership",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "history_membership" ("collection_id", "engagement_id", "formation_id", "id", "key", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place_id", "power_id", "source_id") SELECT old_values."collection_id", old_values."engagement_id", old_values."formation_id", old_values."id", old_values."key", old_values."person_id", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."place_id", old_values."power_id", old_values."source_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="177ab7d5bee3724e1fbea2d62fb40c7fc7057249",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_cfc0b",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="archive_membership",
                            when="AFTER",
                        ),
                    ),
                ],
                "indexes": [],
            },
        ),
        migrations.CreateModel(
            name="MembershipHistory",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="history",
                        to="archive.membership",
                    ),
                ),
                (
                    "pgh_context",
                    models.ForeignKey(
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="pghistory.context",
                    ),
                ),
                ("id", models.BigIntegerField()),
                (
                    "key",
                    models.CharField(
                        db_default=models.Func(
                            function="public.new_key", output_field=models.CharField()
                        ),
                        default=archive.models.base.new_key,
                        editable=False,
                        help_text="The permanent short code by which this row is cited, e.g. “k7m2pq9xvt”.",
                        max_length=40,
                        verbose_name="key",
                    ),
                ),
                (
                    "collection",
                    models.ForeignKey(
                        db_constraint=False,
                        help_text="The collection the record belongs to.",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="archive.collection",
                        verbose_name="collection",
                    ),
                ),
                (
                    "formation",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="The formation, if it is one.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="archive.formation",
                        verbose_name="formation",
                    ),
                ),
                (
                    "person",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="The person, if it is one.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="archive.person",
                        verbose_name="person",
                    ),
                ),
                (
                    "engagement",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="The engagement, if it is one.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="archive.engagement",
                        verbose_name="engagement",
                    ),
                ),
                (
                    "place",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="The place, if it is one.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="archive.place",
                        verbose_name="place",
                    ),
                ),
                (
                    "source",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="The source, if it is one.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="archive.source",
                        verbose_name="source",
                    ),
                ),
                (
                    "power",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="The power, if it is one.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="archive.power",
                        verbose_name="power",
                    ),
                ),
            ],
            options={
                "db_table": "history_membership",
                "abstract": False,
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="9010980e16e3ad39abfcc7529120981ae13a8a6d",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_997ff",
                            table="history_membership",
                            when="BEFORE",
                        ),
                    )
                ],
                "indexes": [],
                "constraints": [],
            },
        ),
        migrations.CreateModel(
            name="Event",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "key",
                    models.CharField(
                        db_default=models.Func(
                            function="public.new_key", output_field=models.CharField()
                        ),
                        default=archive.models.base.new_key,
                        editable=False,
                        help_text="The permanent short code by which this row is cited, e.g. “k7m2pq9xvt”.",
                        max_length=40,
                        unique=True,
                        verbose_name="key",
                    ),
                ),
                (
                    "beginning",
                    models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="When it began, as well as the source tells: “14 October 1944”, “mid-October 1944”, “by 14 Oct 1944”, “c. August 1944”, or EDTF such as “1944-10~” and “[..1944-10-14]”. Leave empty if unknown.",
                        max_length=120,
                        verbose_name="beginning",
                    ),
                ),
                (
                    "beginning_edtf",
                    models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        editable=False,
                        max_length=80,
                        verbose_name="beginning (EDTF)",
                    ),
                ),
                (
                    "ending",
                    models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="When it ended, in the same ways: “24 November 1944”, “until mid-December 1944”, “[1944-10-14..]” for “not before 14 October 1944”. Leave empty if unknown.",
                        max_length=120,
                        verbose_name="ending",
                    ),
                ),
                (
                    "ending_edtf",
                    models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        editable=False,
                        max_length=80,
                        verbose_name="ending (EDTF)",
                    ),
                ),
                (
                    "began_earliest",
                    models.GeneratedField(
                        db_persist=True,
                        expression=models.Func(
                            models.F("beginning_edtf"),
                            function="public.edtf_earliest",
                            output_field=models.DateField(),
                        ),
                        output_field=models.DateField(null=True),
                        verbose_name="began no earlier than",
                    ),
                ),
                (
                    "began_latest",
                    models.GeneratedField(
                        db_persist=True,
                        expression=django.db.models.functions.comparison.Least(
                            models.Func(
                                models.F("beginning_edtf"),
                                function="public.edtf_latest",
                                output_field=models.DateField(),
                            ),
                            models.Func(
                                models.Case(
                                    models.When(ending_edtf="", then=models.F("beginning_edtf")),
                                    default=models.F("ending_edtf"),
                                    output_field=models.CharField(),
                                ),
                                function="public.edtf_latest",
                                output_field=models.DateField(),
                            ),
                        ),
                        output_field=models.DateField(null=True),
                        verbose_name="began no later than",
                    ),
                ),
                (
                    "ended_earliest",
                    models.GeneratedField(
                        db_persist=True,
                        expression=django.db.models.functions.comparison.Greatest(
                            models.Func(
                                models.Case(
                                    models.When(ending_edtf="", then=models.F("beginning_edtf")),
                                    default=models.F("ending_edtf"),
                                    output_field=models.CharField(),
                                ),
                                function="public.edtf_earliest",
                                output_field=models.DateField(),
                            ),
                            models.Func(
                                models.F("beginning_edtf"),
                                function="public.edtf_earliest",
                                output_field=models.DateField(),
                            ),
                        ),
                        output_field=models.DateField(null=True),
                        verbose_name="ended no earlier than",
                    ),
                ),
                (
                    "ended_latest",
                    models.GeneratedField(
                        db_persist=True,
                        expression=models.Func(
                            models.Case(
                                models.When(ending_edtf="", then=models.F("beginning_edtf")),
                                default=models.F("ending_edtf"),
                                output_field=models.CharField(),
                            ),
                            function="public.edtf_latest",
                            output_field=models.DateField(),
                        ),
                        output_field=models.DateField(null=True),
                        verbose_name="ended no later than",
                    ),
                ),
                (
                    "standing",
                    models.CharField(
                        choices=[
                            ("preferred", "preferred"),
                            ("accepted", "accepted"),
                            ("disputed", "disputed"),
                            ("rejected", "rejected"),
                        ],
                        db_default="accepted",
                        default="accepted",
                        help_text="Preferred comes first where several statements compete. Disputed and rejected ones stay visible and need a public note that says why.",
                        max_length=10,
                        verbose_name="standing",
                    ),
                ),
                (
                    "basis",
                    models.CharField(
                        choices=[
                            ("stated", "stated by the source"),
                            ("inferred", "inferred by the editor"),
                        ],
                        db_default="stated",
                        default="stated",
                        help_text="Whether the source says so, or the editor infers it (then say why in the note).",
                        max_length=10,
                        verbose_name="basis",
                    ),
                ),
                (
                    "note",
                    models.TextField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="Shown to readers. Required for disputed, rejected and inferred statements, e.g. “The list is printed without indent here; the text puts the division under the corps.”",
                        verbose_name="public note",
                    ),
                ),
                (
                    "position",
                    models.PositiveIntegerField(
                        db_default=0,
                        default=0,
                        help_text="Order as printed in the source; 0 if it does not matter.",
                        verbose_name="position",
                    ),
                ),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("meeting", "meeting"),
                            ("order", "order"),
                            ("relocation", "relocation"),
                            ("movement", "movement"),
                            ("formation", "formation or reorganisation"),
                            ("coup", "coup or change of government"),
                            ("declaration", "declaration"),
                            ("agreement", "agreement"),
                            ("transport", "transport"),
                            ("contact", "contact"),
                            ("other", "other"),
                        ],
                        default="other",
                        help_text="What kind of event, e.g. meeting or order.",
                        max_length=12,
                        verbose_name="kind",
                    ),
                ),
                (
                    "title",
                    models.CharField(
                        help_text="A few words in our own language, e.g. “Tito meets Stalin in Moscow”.",
                        max_length=250,
                        verbose_name="title",
                    ),
                ),
                (
                    "text",
                    models.TextField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="What happened, in one to three sentences of our own.",
                        verbose_name="text",
                    ),
                ),
                (
                    "engagement",
                    models.ForeignKey(
                        blank=True,
                        help_text="The engagement in whose frame it happened.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="events",
                        to="archive.engagement",
                        verbose_name="engagement",
                    ),
                ),
                (
                    "place",
                    models.ForeignKey(
                        blank=True,
                        help_text="Where it happened.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="events",
                        to="archive.place",
                        verbose_name="place",
                    ),
                ),
            ],
            options={
                "verbose_name": "event",
                "verbose_name_plural": "events",
                "abstract": False,
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                ("basis", "stated"), ("standing__in", ["preferred", "accepted"])
                            ),
                            models.Q(("note", ""), _negated=True),
                            _connector="OR",
                        ),
                        name="event_says_why_it_is_disputed_rejected_or_inferred",
                        violation_error_message="A disputed, rejected or inferred statement needs a public note that says why.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("standing__in", ["preferred", "accepted", "disputed", "rejected"]),
                            ("basis__in", ["stated", "inferred"]),
                        ),
                        name="event_has_a_known_standing_and_basis",
                        violation_error_message="The standing is preferred, accepted, disputed or rejected; the basis is stated or inferred.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                django.db.models.lookups.Exact(
                                    models.Func(
                                        models.F("beginning_edtf"),
                                        function="public.edtf_is_valid",
                                        output_field=models.BooleanField(),
                                    ),
                                    models.Value(True),
                                ),
                                models.Q(("beginning", ""), ("beginning_edtf", "")),
                            ),
                            models.Q(
                                django.db.models.lookups.Exact(
                                    models.Func(
                                        models.F("beginning_edtf"),
                                        function="public.edtf_is_valid",
                                        output_field=models.BooleanField(),
                                    ),
                                    models.Value(True),
                                ),
                                models.Q(("beginning", ""), _negated=True),
                                models.Q(("beginning_edtf", ""), _negated=True),
                            ),
                            _connector="OR",
                        ),
                        name="event_beginning_is_a_date_we_understand",
                        violation_error_message="The beginning is not a date we understand: write it like “14 October 1944”, “mid-October 1944”, “by 14 Oct 1944” or in EDTF like “1944-10~”.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                django.db.models.lookups.Exact(
                                    models.Func(
                                        models.F("ending_edtf"),
                                        function="public.edtf_is_valid",
                                        output_field=models.BooleanField(),
                                    ),
                                    models.Value(True),
                                ),
                                models.Q(("ending", ""), ("ending_edtf", "")),
                            ),
                            models.Q(
                                django.db.models.lookups.Exact(
                                    models.Func(
                                        models.F("ending_edtf"),
                                        function="public.edtf_is_valid",
                                        output_field=models.BooleanField(),
                                    ),
                                    models.Value(True),
                                ),
                                models.Q(("ending", ""), _negated=True),
                                models.Q(("ending_edtf", ""), _negated=True),
                            ),
                            _connector="OR",
                        ),
                        name="event_ending_is_a_date_we_understand",
                        violation_error_message="The ending is not a date we understand: write it like “14 October 1944”, “until 14 Oct 1944” or in EDTF like “1944-10~”.",
                    ),
                    models.CheckConstraint(
                        condition=django.db.models.lookups.Exact(
                            models.Func(
                                models.F("beginning_edtf"),
                                models.F("ending_edtf"),
                                function="public.edtf_is_reversed",
                                output_field=models.BooleanField(),
                            ),
                            models.Value(False),
                        ),
                        name="event_does_not_end_before_it_begins",
                        violation_error_message="The ending lies before the beginning: exchange the two or correct one of them.",
                    ),
                    models.UniqueConstraint(
                        fields=(
                            "title",
                            "kind",
                            "engagement",
                            "place",
                            "beginning_edtf",
                            "ending_edtf",
                        ),
                        name="an_event_is_recorded_once",
                        nulls_distinct=False,
                        violation_error_message="An event of this title and date is already recorded.",
                    ),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "history_event" ("basis", "beginning", "beginning_edtf", "ending", "ending_edtf", "engagement_id", "id", "key", "kind", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place_id", "position", "standing", "text", "title") SELECT new_values."basis", new_values."beginning", new_values."beginning_edtf", new_values."ending", new_values."ending_edtf", new_values."engagement_id", new_values."id", new_values."key", new_values."kind", new_values."note", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."place_id", new_values."position", new_values."standing", new_values."text", new_values."title" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="3f29082337c1f2e3bdfe3165e6c29ca8813fcf2c",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_d5ed4",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="archive_event",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "history_event" ("basis", "beginning", "beginning_edtf", "ending", "ending_edtf", "engagement_id", "id", "key", "kind", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place_id", "position", "standing", "text", "title") SELECT new_values."basis", new_values."beginning", new_values."beginning_edtf", new_values."ending", new_values."ending_edtf", new_values."engagement_id", new_values."id", new_values."key", new_values."kind", new_values."note", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."place_id", new_values."position", new_values."standing", new_values."text", new_values."title" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values."basis" IS DISTINCT FROM (new_values."basis") OR old_values."beginning" IS DISTINCT FROM (new_values."beginning") OR old_values."beginning_edtf" IS DISTINCT FROM (new_values."beginning_edtf") OR old_values."ending" IS DISTINCT FROM (new_values."ending") OR old_values."ending_edtf" IS DISTINCT FROM (new_values."ending_edtf") OR old_values."engagement_id" IS DISTINCT FROM (new_values."engagement_id") OR old_values."id" IS DISTINCT FROM (new_values."id") OR old_values."key" IS DISTINCT FROM (new_values."key") OR old_values."kind" IS DISTINCT FROM (new_values."kind") OR old_values."note" IS DISTINCT FROM (new_values."note") OR old_values."place_id" IS DISTINCT FROM (new_values."place_id") OR old_values."position" IS DISTINCT FROM (new_values."position") OR old_values."standing" IS DISTINCT FROM (new_values."standing") OR old_values."text" IS DISTINCT FROM (new_values."text") OR old_values."title" IS DISTINCT FROM (new_values."title")) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="22c5f63bfa7c01a43764b748d3a6455e78140672",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_5ac6c",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="archive_event",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "history_event" ("basis", "beginning", "beginning_edtf", "ending", "ending_edtf", "engagement_id", "id", "key", "kind", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place_id", "position", "standing", "text", "title") SELECT old_values."basis", old_values."beginning", old_values."beginning_edtf", old_values."ending", old_values."ending_edtf", old_values."engagement_id", old_values."id", old_values."key", old_values."kind", old_values."note", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."place_id", old_values."position", old_values."standing", old_values."text", old_values."title" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="c33106da758b1e0e9d10aae2c8fb696a62b45cf0",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_3da51",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="archive_event",
                            when="AFTER",
                        ),
                    ),
                ],
                "indexes": [],
            },
        ),
        migrations.CreateModel(
            name="EventHistory",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="history",
                        to="archive.event",
                    ),
                ),
                (
                    "pgh_context",
                    models.ForeignKey(
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="pghistory.context",
                    ),
                ),
                ("id", models.BigIntegerField()),
                (
                    "key",
                    models.CharField(
                        db_default=models.Func(
                            function="public.new_key", output_field=models.CharField()
                        ),
                        default=archive.models.base.new_key,
                        editable=False,
                        help_text="The permanent short code by which this row is cited, e.g. “k7m2pq9xvt”.",
                        max_length=40,
                        verbose_name="key",
                    ),
                ),
                (
                    "beginning",
                    models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="When it began, as well as the source tells: “14 October 1944”, “mid-October 1944”, “by 14 Oct 1944”, “c. August 1944”, or EDTF such as “1944-10~” and “[..1944-10-14]”. Leave empty if unknown.",
                        max_length=120,
                        verbose_name="beginning",
                    ),
                ),
                (
                    "beginning_edtf",
                    models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        editable=False,
                        max_length=80,
                        verbose_name="beginning (EDTF)",
                    ),
                ),
                (
                    "ending",
                    models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="When it ended, in the same ways: “24 November 1944”, “until mid-December 1944”, “[1944-10-14..]” for “not before 14 October 1944”. Leave empty if unknown.",
                        max_length=120,
                        verbose_name="ending",
                    ),
                ),
                (
                    "ending_edtf",
                    models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        editable=False,
                        max_length=80,
                        verbose_name="ending (EDTF)",
                    ),
                ),
                (
                    "standing",
                    models.CharField(
                        choices=[
                            ("preferred", "preferred"),
                            ("accepted", "accepted"),
                            ("disputed", "disputed"),
                            ("rejected", "rejected"),
                        ],
                        db_default="accepted",
                        default="accepted",
                        help_text="Preferred comes first where several statements compete. Disputed and rejected ones stay visible and need a public note that says why.",
                        max_length=10,
                        verbose_name="standing",
                    ),
                ),
                (
                    "basis",
                    models.CharField(
                        choices=[
                            ("stated", "stated by the source"),
                            ("inferred", "inferred by the editor"),
                        ],
                        db_default="stated",
                        default="stated",
                        help_text="Whether the source says so, or the editor infers it (then say why in the note).",
                        max_length=10,
                        verbose_name="basis",
                    ),
                ),
                (
                    "note",
                    models.TextField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="Shown to readers. Required for disputed, rejected and inferred statements, e.g. “The list is printed without indent here; the text puts the division under the corps.”",
                        verbose_name="public note",
                    ),
                ),
                (
                    "position",
                    models.PositiveIntegerField(
                        db_default=0,
                        default=0,
                        help_text="Order as printed in the source; 0 if it does not matter.",
                        verbose_name="position",
                    ),
                ),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("meeting", "meeting"),
                            ("order", "order"),
                            ("relocation", "relocation"),
                            ("movement", "movement"),
                            ("formation", "formation or reorganisation"),
                            ("coup", "coup or change of government"),
                            ("declaration", "declaration"),
                            ("agreement", "agreement"),
                            ("transport", "transport"),
                            ("contact", "contact"),
                            ("other", "other"),
                        ],
                        default="other",
                        help_text="What kind of event, e.g. meeting or order.",
                        max_length=12,
                        verbose_name="kind",
                    ),
                ),
                (
                    "title",
                    models.CharField(
                        help_text="A few words in our own language, e.g. “Tito meets Stalin in Moscow”.",
                        max_length=250,
                        verbose_name="title",
                    ),
                ),
                (
                    "text",
                    models.TextField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="What happened, in one to three sentences of our own.",
                        verbose_name="text",
                    ),
                ),
                (
                    "engagement",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="The engagement in whose frame it happened.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="archive.engagement",
                        verbose_name="engagement",
                    ),
                ),
                (
                    "place",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="Where it happened.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="archive.place",
                        verbose_name="place",
                    ),
                ),
            ],
            options={
                "db_table": "history_event",
                "abstract": False,
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="09f5a4834a628d11cf417838e6da36de88c4f3fd",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_da271",
                            table="history_event",
                            when="BEFORE",
                        ),
                    )
                ],
                "indexes": [],
                "constraints": [],
            },
        ),
        migrations.CreateModel(
            name="Commemoration",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "key",
                    models.CharField(
                        db_default=models.Func(
                            function="public.new_key", output_field=models.CharField()
                        ),
                        default=archive.models.base.new_key,
                        editable=False,
                        help_text="The permanent short code by which this row is cited, e.g. “k7m2pq9xvt”.",
                        max_length=40,
                        unique=True,
                        verbose_name="key",
                    ),
                ),
                (
                    "beginning",
                    models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="When it began, as well as the source tells: “14 October 1944”, “mid-October 1944”, “by 14 Oct 1944”, “c. August 1944”, or EDTF such as “1944-10~” and “[..1944-10-14]”. Leave empty if unknown.",
                        max_length=120,
                        verbose_name="beginning",
                    ),
                ),
                (
                    "beginning_edtf",
                    models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        editable=False,
                        max_length=80,
                        verbose_name="beginning (EDTF)",
                    ),
                ),
                (
                    "ending",
                    models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="When it ended, in the same ways: “24 November 1944”, “until mid-December 1944”, “[1944-10-14..]” for “not before 14 October 1944”. Leave empty if unknown.",
                        max_length=120,
                        verbose_name="ending",
                    ),
                ),
                (
                    "ending_edtf",
                    models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        editable=False,
                        max_length=80,
                        verbose_name="ending (EDTF)",
                    ),
                ),
                (
                    "began_earliest",
                    models.GeneratedField(
                        db_persist=True,
                        expression=models.Func(
                            models.F("beginning_edtf"),
                            function="public.edtf_earliest",
                            output_field=models.DateField(),
                        ),
                        output_field=models.DateField(null=True),
                        verbose_name="began no earlier than",
                    ),
                ),
                (
                    "began_latest",
                    models.GeneratedField(
                        db_persist=True,
                        expression=django.db.models.functions.comparison.Least(
                            models.Func(
                                models.F("beginning_edtf"),
                                function="public.edtf_latest",
                                output_field=models.DateField(),
                            ),
                            models.Func(
                                models.Case(
                                    models.When(ending_edtf="", then=models.F("beginning_edtf")),
                                    default=models.F("ending_edtf"),
                                    output_field=models.CharField(),
                                ),
                                function="public.edtf_latest",
                                output_field=models.DateField(),
                            ),
                        ),
                        output_field=models.DateField(null=True),
                        verbose_name="began no later than",
                    ),
                ),
                (
                    "ended_earliest",
                    models.GeneratedField(
                        db_persist=True,
                        expression=django.db.models.functions.comparison.Greatest(
                            models.Func(
                                models.Case(
                                    models.When(ending_edtf="", then=models.F("beginning_edtf")),
                                    default=models.F("ending_edtf"),
                                    output_field=models.CharField(),
                                ),
                                function="public.edtf_earliest",
                                output_field=models.DateField(),
                            ),
                            models.Func(
                                models.F("beginning_edtf"),
                                function="public.edtf_earliest",
                                output_field=models.DateField(),
                            ),
                        ),
                        output_field=models.DateField(null=True),
                        verbose_name="ended no earlier than",
                    ),
                ),
                (
                    "ended_latest",
                    models.GeneratedField(
                        db_persist=True,
                        expression=models.Func(
                            models.Case(
                                models.When(ending_edtf="", then=models.F("beginning_edtf")),
                                default=models.F("ending_edtf"),
                                output_field=models.CharField(),
                            ),
                            function="public.edtf_latest",
                            output_field=models.DateField(),
                        ),
                        output_field=models.DateField(null=True),
                        verbose_name="ended no later than",
                    ),
                ),
                (
                    "standing",
                    models.CharField(
                        choices=[
                            ("preferred", "preferred"),
                            ("accepted", "accepted"),
                            ("disputed", "disputed"),
                            ("rejected", "rejected"),
                        ],
                        db_default="accepted",
                        default="accepted",
                        help_text="Preferred comes first where several statements compete. Disputed and rejected ones stay visible and need a public note that says why.",
                        max_length=10,
                        verbose_name="standing",
                    ),
                ),
                (
                    "basis",
                    models.CharField(
                        choices=[
                            ("stated", "stated by the source"),
                            ("inferred", "inferred by the editor"),
                        ],
                        db_default="stated",
                        default="stated",
                        help_text="Whether the source says so, or the editor infers it (then say why in the note).",
                        max_length=10,
                        verbose_name="basis",
                    ),
                ),
                (
                    "note",
                    models.TextField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="Shown to readers. Required for disputed, rejected and inferred statements, e.g. “The list is printed without indent here; the text puts the division under the corps.”",
                        verbose_name="public note",
                    ),
                ),
                (
                    "position",
                    models.PositiveIntegerField(
                        db_default=0,
                        default=0,
                        help_text="Order as printed in the source; 0 if it does not matter.",
                        verbose_name="position",
                    ),
                ),
                (
                    "engagement",
                    models.ForeignKey(
                        help_text="The engagement it remembers.",
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="commemorations",
                        to="archive.engagement",
                        verbose_name="engagement",
                    ),
                ),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("medal", "medal"),
                            ("parade", "parade"),
                            ("memorial", "memorial"),
                            ("anniversary", "anniversary"),
                            ("name", "naming"),
                            ("propaganda", "place in propaganda"),
                            ("other", "other"),
                        ],
                        help_text="E.g. medal, parade or memorial.",
                        max_length=12,
                        verbose_name="kind",
                    ),
                ),
                (
                    "title",
                    models.CharField(
                        help_text="E.g. “Medal ‘For the Liberation of Belgrade’”.",
                        max_length=250,
                        verbose_name="title",
                    ),
                ),
                (
                    "text",
                    models.TextField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="In one to three sentences of our own.",
                        verbose_name="text",
                    ),
                ),
                (
                    "place",
                    models.ForeignKey(
                        blank=True,
                        help_text="Where it takes place or stands.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="commemorations",
                        to="archive.place",
                        verbose_name="place",
                    ),
                ),
            ],
            options={
                "verbose_name": "commemoration",
                "verbose_name_plural": "commemorations",
                "abstract": False,
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                ("basis", "stated"), ("standing__in", ["preferred", "accepted"])
                            ),
                            models.Q(("note", ""), _negated=True),
                            _connector="OR",
                        ),
                        name="commemoration_says_why_it_is_disputed_rejected_or_inferred",
                        violation_error_message="A disputed, rejected or inferred statement needs a public note that says why.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("standing__in", ["preferred", "accepted", "disputed", "rejected"]),
                            ("basis__in", ["stated", "inferred"]),
                        ),
                        name="commemoration_has_a_known_standing_and_basis",
                        violation_error_message="The standing is preferred, accepted, disputed or rejected; the basis is stated or inferred.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                django.db.models.lookups.Exact(
                                    models.Func(
                                        models.F("beginning_edtf"),
                                        function="public.edtf_is_valid",
                                        output_field=models.BooleanField(),
                                    ),
                                    models.Value(True),
                                ),
                                models.Q(("beginning", ""), ("beginning_edtf", "")),
                            ),
                            models.Q(
                                django.db.models.lookups.Exact(
                                    models.Func(
                                        models.F("beginning_edtf"),
                                        function="public.edtf_is_valid",
                                        output_field=models.BooleanField(),
                                    ),
                                    models.Value(True),
                                ),
                                models.Q(("beginning", ""), _negated=True),
                                models.Q(("beginning_edtf", ""), _negated=True),
                            ),
                            _connector="OR",
                        ),
                        name="commemoration_beginning_is_a_date_we_understand",
                        violation_error_message="The beginning is not a date we understand: write it like “14 October 1944”, “mid-October 1944”, “by 14 Oct 1944” or in EDTF like “1944-10~”.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                django.db.models.lookups.Exact(
                                    models.Func(
                                        models.F("ending_edtf"),
                                        function="public.edtf_is_valid",
                                        output_field=models.BooleanField(),
                                    ),
                                    models.Value(True),
                                ),
                                models.Q(("ending", ""), ("ending_edtf", "")),
                            ),
                            models.Q(
                                django.db.models.lookups.Exact(
                                    models.Func(
                                        models.F("ending_edtf"),
                                        function="public.edtf_is_valid",
                                        output_field=models.BooleanField(),
                                    ),
                                    models.Value(True),
                                ),
                                models.Q(("ending", ""), _negated=True),
                                models.Q(("ending_edtf", ""), _negated=True),
                            ),
                            _connector="OR",
                        ),
                        name="commemoration_ending_is_a_date_we_understand",
                        violation_error_message="The ending is not a date we understand: write it like “14 October 1944”, “until 14 Oct 1944” or in EDTF like “1944-10~”.",
                    ),
                    models.CheckConstraint(
                        condition=django.db.models.lookups.Exact(
                            models.Func(
                                models.F("beginning_edtf"),
                                models.F("ending_edtf"),
                                function="public.edtf_is_reversed",
                                output_field=models.BooleanField(),
                            ),
                            models.Value(False),
                        ),
                        name="commemoration_does_not_end_before_it_begins",
                        violation_error_message="The ending lies before the beginning: exchange the two or correct one of them.",
                    ),
                    models.UniqueConstraint(
                        fields=("engagement", "kind", "title", "beginning_edtf", "ending_edtf"),
                        name="a_commemoration_is_recorded_once",
                        nulls_distinct=False,
                        violation_error_message="This commemoration is already recorded.",
                    ),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "history_commemoration" ("basis", "beginning", "beginning_edtf", "ending", "ending_edtf", "engagement_id", "id", "key", "kind", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place_id", "position", "standing", "text", "title") SELECT new_values."basis", new_values."beginning", new_values."beginning_edtf", new_values."ending", new_values."ending_edtf", new_values."engagement_id", new_values."id", new_values."key", new_values."kind", new_values."note", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."place_id", new_values."position", new_values."standing", new_values."text", new_values."title" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="96b73075da0f04f07a8085330be501c2a609039b",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_91666",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="archive_commemoration",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "history_commemoration" ("basis", "beginning", "beginning_edtf", "ending", "ending_edtf", "engagement_id", "id", "key", "kind", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place_id", "position", "standing", "text", "title") SELECT new_values."basis", new_values."beginning", new_values."beginning_edtf", new_values."ending", new_values."ending_edtf", new_values."engagement_id", new_values."id", new_values."key", new_values."kind", new_values."note", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."place_id", new_values."position", new_values."standing", new_values."text", new_values."title" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values."basis" IS DISTINCT FROM (new_values."basis") OR old_values."beginning" IS DISTINCT FROM (new_values."beginning") OR old_values."beginning_edtf" IS DISTINCT FROM (new_values."beginning_edtf") OR old_values."ending" IS DISTINCT FROM (new_values."ending") OR old_values."ending_edtf" IS DISTINCT FROM (new_values."ending_edtf") OR old_values."engagement_id" IS DISTINCT FROM (new_values."engagement_id") OR old_values."id" IS DISTINCT FROM (new_values."id") OR old_values."key" IS DISTINCT FROM (new_values."key") OR old_values."kind" IS DISTINCT FROM (new_values."kind") OR old_values."note" IS DISTINCT FROM (new_values."note") OR old_values."place_id" IS DISTINCT FROM (new_values."place_id") OR old_values."position" IS DISTINCT FROM (new_values."position") OR old_values."standing" IS DISTINCT FROM (new_values."standing") OR old_values."text" IS DISTINCT FROM (new_values."text") OR old_values."title" IS DISTINCT FROM (new_values."title")) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="ec9ba0cd211650e44d2aed3ae4190d3715c4cd8a",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_9cc8e",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="archive_commemoration",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "history_commemoration" ("basis", "beginning", "beginning_edtf", "ending", "ending_edtf", "engagement_id", "id", "key", "kind", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place_id", "position", "standing", "text", "title") SELECT old_values."basis", old_values."beginning", old_values."beginning_edtf", old_values."ending", old_values."ending_edtf", old_values."engagement_id", old_values."id", old_values."key", old_values."kind", old_values."note", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."place_id", old_values."position", old_values."standing", old_values."text", old_values."title" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="f3c1efbd79b4b2d6f8335e1fd3b9fed3106a22d7",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_62842",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="archive_commemoration",
                            when="AFTER",
                        ),
                    ),
                ],
                "indexes": [],
            },
        ),
        migrations.CreateModel(
            name="Figure",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "key",
                    models.CharField(
                        db_default=models.Func(
                            function="public.new_key", output_field=models.CharField()
                        ),
                        default=archive.models.base.new_key,
                        editable=False,
                        help_text="The permanent short code by which this row is cited, e.g. “k7m2pq9xvt”.",
                        max_length=40,
                        unique=True,
                        verbose_name="key",
                    ),
                ),
                (
                    "beginning",
                    models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="When it began, as well as the source tells: “14 October 1944”, “mid-October 1944”, “by 14 Oct 1944”, “c. August 1944”, or EDTF such as “1944-10~” and “[..1944-10-14]”. Leave empty if unknown.",
                        max_length=120,
                        verbose_name="beginning",
                    ),
                ),
                (
                    "beginning_edtf",
                    models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        editable=False,
                        max_length=80,
                        verbose_name="beginning (EDTF)",
                    ),
                ),
                (
                    "ending",
                    models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="When it ended, in the same ways: “24 November 1944”, “until mid-December 1944”, “[1944-10-14..]” for “not before 14 October 1944”. Leave empty if unknown.",
                        max_length=120,
                        verbose_name="ending",
                    ),
                ),
                (
                    "ending_edtf",
                    models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        editable=False,
                        max_length=80,
                        verbose_name="ending (EDTF)",
                    ),
                ),
                (
                    "began_earliest",
                    models.GeneratedField(
                        db_persist=True,
                        expression=models.Func(
                            models.F("beginning_edtf"),
                            function="public.edtf_earliest",
                            output_field=models.DateField(),
                        ),
                        output_field=models.DateField(null=True),
                        verbose_name="began no earlier than",
                    ),
                ),
                (
                    "began_latest",
                    models.GeneratedField(
                        db_persist=True,
                        expression=django.db.models.functions.comparison.Least(
                            models.Func(
                                models.F("beginning_edtf"),
                                function="public.edtf_latest",
                                output_field=models.DateField(),
                            ),
                            models.Func(
                                models.Case(
                                    models.When(ending_edtf="", then=models.F("beginning_edtf")),
                                    default=models.F("ending_edtf"),
                                    output_field=models.CharField(),
                                ),
                                function="public.edtf_latest",
                                output_field=models.DateField(),
                            ),
                        ),
                        output_field=models.DateField(null=True),
                        verbose_name="began no later than",
                    ),
                ),
                (
                    "ended_earliest",
                    models.GeneratedField(
                        db_persist=True,
                        expression=django.db.models.functions.comparison.Greatest(
                            models.Func(
                                models.Case(
                                    models.When(ending_edtf="", then=models.F("beginning_edtf")),
                                    default=models.F("ending_edtf"),
                                    output_field=models.CharField(),
                                ),
                                function="public.edtf_earliest",
                                output_field=models.DateField(),
                            ),
                            models.Func(
                                models.F("beginning_edtf"),
                                function="public.edtf_earliest",
                                output_field=models.DateField(),
                            ),
                        ),
                        output_field=models.DateField(null=True),
                        verbose_name="ended no earlier than",
                    ),
                ),
                (
                    "ended_latest",
                    models.GeneratedField(
                        db_persist=True,
                        expression=models.Func(
                            models.Case(
                                models.When(ending_edtf="", then=models.F("beginning_edtf")),
                                default=models.F("ending_edtf"),
                                output_field=models.CharField(),
                            ),
                            function="public.edtf_latest",
                            output_field=models.DateField(),
                        ),
                        output_field=models.DateField(null=True),
                        verbose_name="ended no later than",
                    ),
                ),
                (
                    "standing",
                    models.CharField(
                        choices=[
                            ("preferred", "preferred"),
                            ("accepted", "accepted"),
                            ("disputed", "disputed"),
                            ("rejected", "rejected"),
                        ],
                        db_default="accepted",
                        default="accepted",
                        help_text="Preferred comes first where several statements compete. Disputed and rejected ones stay visible and need a public note that says why.",
                        max_length=10,
                        verbose_name="standing",
                    ),
                ),
                (
                    "basis",
                    models.CharField(
                        choices=[
                            ("stated", "stated by the source"),
                            ("inferred", "inferred by the editor"),
                        ],
                        db_default="stated",
                        default="stated",
                        help_text="Whether the source says so, or the editor infers it (then say why in the note).",
                        max_length=10,
                        verbose_name="basis",
                    ),
                ),
                (
                    "note",
                    models.TextField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="Shown to readers. Required for disputed, rejected and inferred statements, e.g. “The list is printed without indent here; the text puts the division under the corps.”",
                        verbose_name="public note",
                    ),
                ),
                (
                    "position",
                    models.PositiveIntegerField(
                        db_default=0,
                        default=0,
                        help_text="Order as printed in the source; 0 if it does not matter.",
                        verbose_name="position",
                    ),
                ),
                (
                    "engagement",
                    models.ForeignKey(
                        blank=True,
                        help_text="The engagement the figure belongs to.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="figures",
                        to="archive.engagement",
                        verbose_name="engagement",
                    ),
                ),
                (
                    "side",
                    models.ForeignKey(
                        blank=True,
                        help_text="On whose side in this engagement, e.g. the Allies.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="figures",
                        to="archive.coalition",
                        verbose_name="side",
                    ),
                ),
                (
                    "power",
                    models.ForeignKey(
                        blank=True,
                        help_text="The power whose strength or loss it is.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="figures",
                        to="archive.power",
                        verbose_name="power",
                    ),
                ),
                (
                    "formation",
                    models.ForeignKey(
                        blank=True,
                        help_text="The formation whose strength or loss it is.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="figures",
                        to="archive.formation",
                        verbose_name="formation",
                    ),
                ),
                (
                    "participation",
                    models.ForeignKey(
                        blank=True,
                        help_text="The participation whose strength or loss it is.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="figures",
                        to="archive.participation",
                        verbose_name="participation",
                    ),
                ),
                (
                    "commemoration",
                    models.ForeignKey(
                        blank=True,
                        help_text="The memorial it counts, e.g. the remains it holds.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="figures",
                        to="archive.commemoration",
                        verbose_name="commemoration",
                    ),
                ),
                (
                    "place",
                    models.ForeignKey(
                        blank=True,
                        help_text="Where it was counted, e.g. Serbia.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="figures",
                        to="archive.place",
                        verbose_name="place",
                    ),
                ),
                (
                    "measure",
                    models.ForeignKey(
                        help_text="What is counted, e.g. troops, tanks, killed and missing, distance.",
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="figures",
                        to="archive.measure",
                        verbose_name="measure",
                    ),
                ),
                (
                    "lower",
                    models.DecimalField(
                        blank=True,
                        decimal_places=2,
                        help_text="E.g. 3000 for “over 3,000”; equal to the upper bound for an exact figure.",
                        max_digits=14,
                        null=True,
                        verbose_name="lower bound",
                    ),
                ),
                (
                    "upper",
                    models.DecimalField(
                        blank=True,
                        decimal_places=2,
                        help_text="Empty for “over 3,000”; equal to the lower bound for an exact figure.",
                        max_digits=14,
                        null=True,
                        verbose_name="upper bound",
                    ),
                ),
                (
                    "qualifier",
                    models.CharField(
                        choices=[
                            ("exactly", "exactly"),
                            ("about", "about"),
                            ("some", "some"),
                            ("over", "over"),
                            ("at-least", "at least"),
                            ("up-to", "up to"),
                            ("between", "between"),
                        ],
                        db_default="exactly",
                        default="exactly",
                        help_text="As the source qualifies it, e.g. about or over.",
                        max_length=10,
                        verbose_name="qualifier",
                    ),
                ),
                (
                    "as_printed",
                    models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="The figure as the source prints it, e.g. “Over 3,000 killed”.",
                        max_length=200,
                        verbose_name="as printed",
                    ),
                ),
                (
                    "scope",
                    models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="What exactly was counted, in our words, e.g. “German troops in Serbia”.",
                        max_length=250,
                        verbose_name="scope",
                    ),
                ),
                (
                    "subset_of",
                    models.ForeignKey(
                        blank=True,
                        help_text="The larger figure it is a part of: 15,000 dead of 25,000 casualties.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="subsets",
                        to="archive.figure",
                        verbose_name="subset of",
                    ),
                ),
            ],
            options={
                "verbose_name": "figure",
                "verbose_name_plural": "figures",
                "abstract": False,
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                ("basis", "stated"), ("standing__in", ["preferred", "accepted"])
                            ),
                            models.Q(("note", ""), _negated=True),
                            _connector="OR",
                        ),
                        name="figure_says_why_it_is_disputed_rejected_or_inferred",
                        violation_error_message="A disputed, rejected or inferred statement needs a public note that says why.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("standing__in", ["preferred", "accepted", "disputed", "rejected"]),
                            ("basis__in", ["stated", "inferred"]),
                        ),
                        name="figure_has_a_known_standing_and_basis",
                        violation_error_message="The standing is preferred, accepted, disputed or rejected; the basis is stated or inferred.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                django.db.models.lookups.Exact(
                                    models.Func(
                                        models.F("beginning_edtf"),
                                        function="public.edtf_is_valid",
                                        output_field=models.BooleanField(),
                                    ),
                                    models.Value(True),
                                ),
                                models.Q(("beginning", ""), ("beginning_edtf", "")),
                            ),
                            models.Q(
                                django.db.models.lookups.Exact(
                                    models.Func(
                                        models.F("beginning_edtf"),
                                        function="public.edtf_is_valid",
                                        output_field=models.BooleanField(),
                                    ),
                                    models.Value(True),
                                ),
                                models.Q(("beginning", ""), _negated=True),
                                models.Q(("beginning_edtf", ""), _negated=True),
                            ),
                            _connector="OR",
                        ),
                        name="figure_beginning_is_a_date_we_understand",
                        violation_error_message="The beginning is not a date we understand: write it like “14 October 1944”, “mid-October 1944”, “by 14 Oct 1944” or in EDTF like “1944-10~”.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                django.db.models.lookups.Exact(
                                    models.Func(
                                        models.F("ending_edtf"),
                                        function="public.edtf_is_valid",
                                        output_field=models.BooleanField(),
                                    ),
                                    models.Value(True),
                                ),
                                models.Q(("ending", ""), ("ending_edtf", "")),
                            ),
                            models.Q(
                                django.db.models.lookups.Exact(
                                    models.Func(
                                        models.F("ending_edtf"),
                                        function="public.edtf_is_valid",
                                        output_field=models.BooleanField(),
                                    ),
                                    models.Value(True),
                                ),
                                models.Q(("ending", ""), _negated=True),
                                models.Q(("ending_edtf", ""), _negated=True),
                            ),
                            _connector="OR",
                        ),
                        name="figure_ending_is_a_date_we_understand",
                        violation_error_message="The ending is not a date we understand: write it like “14 October 1944”, “until 14 Oct 1944” or in EDTF like “1944-10~”.",
                    ),
                    models.CheckConstraint(
                        condition=django.db.models.lookups.Exact(
                            models.Func(
                                models.F("beginning_edtf"),
                                models.F("ending_edtf"),
                                function="public.edtf_is_reversed",
                                output_field=models.BooleanField(),
                            ),
                            models.Value(False),
                        ),
                        name="figure_does_not_end_before_it_begins",
                        violation_error_message="The ending lies before the beginning: exchange the two or correct one of them.",
                    ),
                    models.CheckConstraint(
                        condition=django.db.models.lookups.GreaterThanOrEqual(
                            models.Func(
                                models.F("engagement"),
                                models.F("power"),
                                models.F("formation"),
                                models.F("participation"),
                                models.F("commemoration"),
                                models.F("place"),
                                function="num_nonnulls",
                                output_field=models.IntegerField(),
                            ),
                            models.Value(1),
                        ),
                        name="a_figure_has_a_subject",
                        violation_error_message="Choose whose figure it is: an engagement (with a side), a power, a formation, a participation, a memorial or a place.",
                    ),
                    models.CheckConstraint(
                        condition=django.db.models.lookups.LessThanOrEqual(
                            models.Func(
                                models.F("side"),
                                models.F("power"),
                                models.F("formation"),
                                models.F("participation"),
                                models.F("commemoration"),
                                function="num_nonnulls",
                                output_field=models.IntegerField(),
                            ),
                            models.Value(1),
                        ),
                        name="a_figure_has_one_subject",
                        violation_error_message="A figure is of one subject only: a side, a power, a formation, a participation or a memorial.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("side", None), ("engagement__isnull", False), _connector="OR"
                        ),
                        name="a_figure_of_a_side_belongs_to_an_engagement",
                        violation_error_message="A side's figure needs its engagement.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("lower__isnull", False), ("upper__isnull", False), _connector="OR"
                        ),
                        name="a_figure_has_a_quantity",
                        violation_error_message="Give the quantity: a lower bound, an upper bound or both.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("lower", None), ("lower__gte", 0), _connector="OR"),
                            models.Q(("upper", None), ("upper__gte", 0), _connector="OR"),
                        ),
                        name="a_figure_is_not_negative",
                        violation_error_message="A quantity is not negative.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("lower", None),
                            ("upper", None),
                            ("lower__lte", models.F("upper")),
                            _connector="OR",
                        ),
                        name="a_figures_lower_bound_is_not_above_its_upper_bound",
                        violation_error_message="The lower bound is above the upper bound.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("subset_of", None),
                            models.Q(("subset_of", models.F("id")), _negated=True),
                            _connector="OR",
                        ),
                        name="a_figure_is_not_a_subset_of_itself",
                        violation_error_message="A figure is not a subset of itself.",
                    ),
                    models.UniqueConstraint(
                        fields=(
                            "engagement",
                            "side",
                            "power",
                            "formation",
                            "participation",
                            "commemoration",
                            "place",
                            "measure",
                            "lower",
                            "upper",
                            "qualifier",
                            "scope",
                            "beginning_edtf",
                            "ending_edtf",
                        ),
                        name="a_figure_is_recorded_once",
                        nulls_distinct=False,
                        violation_error_message="This figure is already recorded.",
                    ),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "history_figure" ("as_printed", "basis", "beginning", "beginning_edtf", "commemoration_id", "ending", "ending_edtf", "engagement_id", "formation_id", "id", "key", "lower", "measure_id", "note", "participation_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place_id", "position", "power_id", "qualifier", "scope", "side_id", "standing", "subset_of_id", "upper") SELECT new_values."as_printed", new_values."basis", new_values."beginning", new_values."beginning_edtf", new_values."commemoration_id", new_values."ending", new_values."ending_edtf", new_values."engagement_id", new_values."formation_id", new_values."id", new_values."key", new_values."lower", new_values."measure_id", new_values."note", new_values."participation_id", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."place_id", new_values."position", new_values."power_id", new_values."qualifier", new_values."scope", new_values."side_id", new_values."standing", new_values."subset_of_id", new_values."upper" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="7db8b13886f02dbc9a7aa1e592b60f1528f7e4c8",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_a6a41",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="archive_figure",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "history_figure" ("as_printed", "basis", "beginning", "beginning_edtf", "commemoration_id", "ending", "ending_edtf", "engagement_id", "formation_id", "id", "key", "lower", "measure_id", "note", "participation_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place_id", "position", "power_id", "qualifier", "scope", "side_id", "standing", "subset_of_id", "upper") SELECT new_values."as_printed", new_values."basis", new_values."beginning", new_values."beginning_edtf", new_values."commemoration_id", new_values."ending", new_values."ending_edtf", new_values."engagement_id", new_values."formation_id", new_values."id", new_values."key", new_values."lower", new_values."measure_id", new_values."note", new_values."participation_id", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."place_id", new_values."position", new_values."power_id", new_values."qualifier", new_values."scope", new_values."side_id", new_values."standing", new_values."subset_of_id", new_values."upper" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values."as_printed" IS DISTINCT FROM (new_values."as_printed") OR old_values."basis" IS DISTINCT FROM (new_values."basis") OR old_values."beginning" IS DISTINCT FROM (new_values."beginning") OR old_values."beginning_edtf" IS DISTINCT FROM (new_values."beginning_edtf") OR old_values."commemoration_id" IS DISTINCT FROM (new_values."commemoration_id") OR old_values."ending" IS DISTINCT FROM (new_values."ending") OR old_values."ending_edtf" IS DISTINCT FROM (new_values."ending_edtf") OR old_values."engagement_id" IS DISTINCT FROM (new_values."engagement_id") OR old_values."formation_id" IS DISTINCT FROM (new_values."formation_id") OR old_values."id" IS DISTINCT FROM (new_values."id") OR old_values."key" IS DISTINCT FROM (new_values."key") OR old_values."lower" IS DISTINCT FROM (new_values."lower") OR old_values."measure_id" IS DISTINCT FROM (new_values."measure_id") OR old_values."note" IS DISTINCT FROM (new_values."note") OR old_values."participation_id" IS DISTINCT FROM (new_values."participation_id") OR old_values."place_id" IS DISTINCT FROM (new_values."place_id") OR old_values."position" IS DISTINCT FROM (new_values."position") OR old_values."power_id" IS DISTINCT FROM (new_values."power_id") OR old_values."qualifier" IS DISTINCT FROM (new_values."qualifier") OR old_values."scope" IS DISTINCT FROM (new_values."scope") OR old_values."side_id" IS DISTINCT FROM (new_values."side_id") OR old_values."standing" IS DISTINCT FROM (new_values."standing") OR old_values."subset_of_id" IS DISTINCT FROM (new_values."subset_of_id") OR old_values."upper" IS DISTINCT FROM (new_values."upper")) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="aa9724968073e905c81a2977634d83076b934dfd",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_b2034",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="archive_figure",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "history_figure" ("as_printed", "basis", "beginning", "beginning_edtf", "commemoration_id", "ending", "ending_edtf", "engagement_id", "formation_id", "id", "key", "lower", "measure_id", "note", "participation_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place_id", "position", "power_id", "qualifier", "scope", "side_id", "standing", "subset_of_id", "upper") SELECT old_values."as_printed", old_values."basis", old_values."beginning", old_values."beginning_edtf", old_values."commemoration_id", old_values."ending", old_values."ending_edtf", old_values."engagement_id", old_values."formation_id", old_values."id", old_values."key", old_values."lower", old_values."measure_id", old_values."note", old_values."participation_id", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."place_id", old_values."position", old_values."power_id", old_values."qualifier", old_values."scope", old_values."side_id", old_values."standing", old_values."subset_of_id", old_values."upper" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="dfdc78c2c89f523a403bd807c8d15f59d298026b",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_b69ba",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="archive_figure",
                            when="AFTER",
                        ),
                    ),
                ],
                "indexes": [],
            },
        ),
        migrations.CreateModel(
            name="FigureHistory",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="history",
                        to="archive.figure",
                    ),
                ),
                (
                    "pgh_context",
                    models.ForeignKey(
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="pghistory.context",
                    ),
                ),
                ("id", models.BigIntegerField()),
                (
                    "key",
                    models.CharField(
                        db_default=models.Func(
                            function="public.new_key", output_field=models.CharField()
                        ),
                        default=archive.models.base.new_key,
                        editable=False,
                        help_text="The permanent short code by which this row is cited, e.g. “k7m2pq9xvt”.",
                        max_length=40,
                        verbose_name="key",
                    ),
                ),
                (
                    "beginning",
                    models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="When it began, as well as the source tells: “14 October 1944”, “mid-October 1944”, “by 14 Oct 1944”, “c. August 1944”, or EDTF such as “1944-10~” and “[..1944-10-14]”. Leave empty if unknown.",
                        max_length=120,
                        verbose_name="beginning",
                    ),
                ),
                (
                    "beginning_edtf",
                    models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        editable=False,
                        max_length=80,
                        verbose_name="beginning (EDTF)",
                    ),
                ),
                (
                    "ending",
                    models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="When it ended, in the same ways: “24 November 1944”, “until mid-December 1944”, “[1944-10-14..]” for “not before 14 October 1944”. Leave empty if unknown.",
                        max_length=120,
                        verbose_name="ending",
                    ),
                ),
                (
                    "ending_edtf",
                    models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        editable=False,
                        max_length=80,
                        verbose_name="ending (EDTF)",
                    ),
                ),
                (
                    "standing",
                    models.CharField(
                        choices=[
                            ("preferred", "preferred"),
                            ("accepted", "accepted"),
                            ("disputed", "disputed"),
                            ("rejected", "rejected"),
                        ],
                        db_default="accepted",
                        default="accepted",
                        help_text="Preferred comes first where several statements compete. Disputed and rejected ones stay visible and need a public note that says why.",
                        max_length=10,
                        verbose_name="standing",
                    ),
                ),
                (
                    "basis",
                    models.CharField(
                        choices=[
                            ("stated", "stated by the source"),
                            ("inferred", "inferred by the editor"),
                        ],
                        db_default="stated",
                        default="stated",
                        help_text="Whether the source says so, or the editor infers it (then say why in the note).",
                        max_length=10,
                        verbose_name="basis",
                    ),
                ),
                (
                    "note",
                    models.TextField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="Shown to readers. Required for disputed, rejected and inferred statements, e.g. “The list is printed without indent here; the text puts the division under the corps.”",
                        verbose_name="public note",
                    ),
                ),
                (
                    "position",
                    models.PositiveIntegerField(
                        db_default=0,
                        default=0,
                        help_text="Order as printed in the source; 0 if it does not matter.",
                        verbose_name="position",
                    ),
                ),
                (
                    "engagement",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="The engagement the figure belongs to.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="archive.engagement",
                        verbose_name="engagement",
                    ),
                ),
                (
                    "side",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="On whose side in this engagement, e.g. the Allies.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="archive.coalition",
                        verbose_name="side",
                    ),
                ),
                (
                    "power",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="The power whose strength or loss it is.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="archive.power",
                        verbose_name="power",
                    ),
                ),
                (
                    "formation",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="The formation whose strength or loss it is.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="archive.formation",
                        verbose_name="formation",
                    ),
                ),
                (
                    "participation",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="The participation whose strength or loss it is.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="archive.participation",
                        verbose_name="participation",
                    ),
                ),
                (
                    "commemoration",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="The memorial it counts, e.g. the remains it holds.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="archive.commemoration",
                        verbose_name="commemoration",
                    ),
                ),
                (
                    "place",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="Where it was counted, e.g. Serbia.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="archive.place",
                        verbose_name="place",
                    ),
                ),
                (
                    "measure",
                    models.ForeignKey(
                        db_constraint=False,
                        help_text="What is counted, e.g. troops, tanks, killed and missing, distance.",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="archive.measure",
                        verbose_name="measure",
                    ),
                ),
                (
                    "lower",
                    models.DecimalField(
                        blank=True,
                        decimal_places=2,
                        help_text="E.g. 3000 for “over 3,000”; equal to the upper bound for an exact figure.",
                        max_digits=14,
                        null=True,
                        verbose_name="lower bound",
                    ),
                ),
                (
                    "upper",
                    models.DecimalField(
                        blank=True,
                        decimal_places=2,
                        help_text="Empty for “over 3,000”; equal to the lower bound for an exact figure.",
                        max_digits=14,
                        null=True,
                        verbose_name="upper bound",
                    ),
                ),
                (
                    "qualifier",
                    models.CharField(
                        choices=[
                            ("exactly", "exactly"),
                            ("about", "about"),
                            ("some", "some"),
                            ("over", "over"),
                            ("at-least", "at least"),
                            ("up-to", "up to"),
                            ("between", "between"),
                        ],
                        db_default="exactly",
                        default="exactly",
                        help_text="As the source qualifies it, e.g. about or over.",
                        max_length=10,
                        verbose_name="qualifier",
                    ),
                ),
                (
                    "as_printed",
                    models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="The figure as the source prints it, e.g. “Over 3,000 killed”.",
                        max_length=200,
                        verbose_name="as printed",
                    ),
                ),
                (
                    "scope",
                    models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="What exactly was counted, in our words, e.g. “German troops in Serbia”.",
                        max_length=250,
                        verbose_name="scope",
                    ),
                ),
                (
                    "subset_of",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="The larger figure it is a part of: 15,000 dead of 25,000 casualties.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="archive.figure",
                        verbose_name="subset of",
                    ),
                ),
            ],
            options={
                "db_table": "history_figure",
                "abstract": False,
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="03aab62562b2da36ea8dd55d458f7c69ce951c7d",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_74402",
                            table="history_figure",
                            when="BEFORE",
                        ),
                    )
                ],
                "indexes": [],
                "constraints": [],
            },
        ),
        migrations.CreateModel(
            name="CommemorationHistory",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="history",
                        to="archive.commemoration",
                    ),
                ),
                (
                    "pgh_context",
                    models.ForeignKey(
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="pghistory.context",
                    ),
                ),
                ("id", models.BigIntegerField()),
                (
                    "key",
                    models.CharField(
                        db_default=models.Func(
                            function="public.new_key", output_field=models.CharField()
                        ),
                        default=archive.models.base.new_key,
                        editable=False,
                        help_text="The permanent short code by which this row is cited, e.g. “k7m2pq9xvt”.",
                        max_length=40,
                        verbose_name="key",
                    ),
                ),
                (
                    "beginning",
                    models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="When it began, as well as the source tells: “14 October 1944”, “mid-October 1944”, “by 14 Oct 1944”, “c. August 1944”, or EDTF such as “1944-10~” and “[..1944-10-14]”. Leave empty if unknown.",
                        max_length=120,
                        verbose_name="beginning",
                    ),
                ),
                (
                    "beginning_edtf",
                    models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        editable=False,
                        max_length=80,
                        verbose_name="beginning (EDTF)",
                    ),
                ),
                (
                    "ending",
                    models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="When it ended, in the same ways: “24 November 1944”, “until mid-December 1944”, “[1944-10-14..]” for “not before 14 October 1944”. Leave empty if unknown.",
                        max_length=120,
                        verbose_name="ending",
                    ),
                ),
                (
                    "ending_edtf",
                    models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        editable=False,
                        max_length=80,
                        verbose_name="ending (EDTF)",
                    ),
                ),
                (
                    "standing",
                    models.CharField(
                        choices=[
                            ("preferred", "preferred"),
                            ("accepted", "accepted"),
                            ("disputed", "disputed"),
                            ("rejected", "rejected"),
                        ],
                        db_default="accepted",
                        default="accepted",
                        help_text="Preferred comes first where several statements compete. Disputed and rejected ones stay visible and need a public note that says why.",
                        max_length=10,
                        verbose_name="standing",
                    ),
                ),
                (
                    "basis",
                    models.CharField(
                        choices=[
                            ("stated", "stated by the source"),
                            ("inferred", "inferred by the editor"),
                        ],
                        db_default="stated",
                        default="stated",
                        help_text="Whether the source says so, or the editor infers it (then say why in the note).",
                        max_length=10,
                        verbose_name="basis",
                    ),
                ),
                (
                    "note",
                    models.TextField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="Shown to readers. Required for disputed, rejected and inferred statements, e.g. “The list is printed without indent here; the text puts the division under the corps.”",
                        verbose_name="public note",
                    ),
                ),
                (
                    "position",
                    models.PositiveIntegerField(
                        db_default=0,
                        default=0,
                        help_text="Order as printed in the source; 0 if it does not matter.",
                        verbose_name="position",
                    ),
                ),
                (
                    "engagement",
                    models.ForeignKey(
                        db_constraint=False,
                        help_text="The engagement it remembers.",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="archive.engagement",
                        verbose_name="engagement",
                    ),
                ),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("medal", "medal"),
                            ("parade", "parade"),
                            ("memorial", "memorial"),
                            ("anniversary", "anniversary"),
                            ("name", "naming"),
                            ("propaganda", "place in propaganda"),
                            ("other", "other"),
                        ],
                        help_text="E.g. medal, parade or memorial.",
                        max_length=12,
                        verbose_name="kind",
                    ),
                ),
                (
                    "title",
                    models.CharField(
                        help_text="E.g. “Medal ‘For the Liberation of Belgrade’”.",
                        max_length=250,
                        verbose_name="title",
                    ),
                ),
                (
                    "text",
                    models.TextField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="In one to three sentences of our own.",
                        verbose_name="text",
                    ),
                ),
                (
                    "place",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="Where it takes place or stands.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="archive.place",
                        verbose_name="place",
                    ),
                ),
            ],
            options={
                "db_table": "history_commemoration",
                "abstract": False,
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="51af5643ce4b6d59bc0d244ba49478bdf7362938",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_ff610",
                            table="history_commemoration",
                            when="BEFORE",
                        ),
                    )
                ],
                "indexes": [],
                "constraints": [],
            },
        ),
        migrations.CreateModel(
            name="Remark",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "key",
                    models.CharField(
                        db_default=models.Func(
                            function="public.new_key", output_field=models.CharField()
                        ),
                        default=archive.models.base.new_key,
                        editable=False,
                        help_text="The permanent short code by which this row is cited, e.g. “k7m2pq9xvt”.",
                        max_length=40,
                        unique=True,
                        verbose_name="key",
                    ),
                ),
                (
                    "beginning",
                    models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="When it began, as well as the source tells: “14 October 1944”, “mid-October 1944”, “by 14 Oct 1944”, “c. August 1944”, or EDTF such as “1944-10~” and “[..1944-10-14]”. Leave empty if unknown.",
                        max_length=120,
                        verbose_name="beginning",
                    ),
                ),
                (
                    "beginning_edtf",
                    models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        editable=False,
                        max_length=80,
                        verbose_name="beginning (EDTF)",
                    ),
                ),
                (
                    "ending",
                    models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="When it ended, in the same ways: “24 November 1944”, “until mid-December 1944”, “[1944-10-14..]” for “not before 14 October 1944”. Leave empty if unknown.",
                        max_length=120,
                        verbose_name="ending",
                    ),
                ),
                (
                    "ending_edtf",
                    models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        editable=False,
                        max_length=80,
                        verbose_name="ending (EDTF)",
                    ),
                ),
                (
                    "began_earliest",
                    models.GeneratedField(
                        db_persist=True,
                        expression=models.Func(
                            models.F("beginning_edtf"),
                            function="public.edtf_earliest",
                            output_field=models.DateField(),
                        ),
                        output_field=models.DateField(null=True),
                        verbose_name="began no earlier than",
                    ),
                ),
                (
                    "began_latest",
                    models.GeneratedField(
                        db_persist=True,
                        expression=django.db.models.functions.comparison.Least(
                            models.Func(
                                models.F("beginning_edtf"),
                                function="public.edtf_latest",
                                output_field=models.DateField(),
                            ),
                            models.Func(
                                models.Case(
                                    models.When(ending_edtf="", then=models.F("beginning_edtf")),
                                    default=models.F("ending_edtf"),
                                    output_field=models.CharField(),
                                ),
                                function="public.edtf_latest",
                                output_field=models.DateField(),
                            ),
                        ),
                        output_field=models.DateField(null=True),
                        verbose_name="began no later than",
                    ),
                ),
                (
                    "ended_earliest",
                    models.GeneratedField(
                        db_persist=True,
                        expression=django.db.models.functions.comparison.Greatest(
                            models.Func(
                                models.Case(
                                    models.When(ending_edtf="", then=models.F("beginning_edtf")),
                                    default=models.F("ending_edtf"),
                                    output_field=models.CharField(),
                                ),
                                function="public.edtf_earliest",
                                output_field=models.DateField(),
                            ),
                            models.Func(
                                models.F("beginning_edtf"),
                                function="public.edtf_earliest",
                                output_field=models.DateField(),
                            ),
                        ),
                        output_field=models.DateField(null=True),
                        verbose_name="ended no earlier than",
                    ),
                ),
                (
                    "ended_latest",
                    models.GeneratedField(
                        db_persist=True,
                        expression=models.Func(
                            models.Case(
                                models.When(ending_edtf="", then=models.F("beginning_edtf")),
                                default=models.F("ending_edtf"),
                                output_field=models.CharField(),
                            ),
                            function="public.edtf_latest",
                            output_field=models.DateField(),
                        ),
                        output_field=models.DateField(null=True),
                        verbose_name="ended no later than",
                    ),
                ),
                (
                    "standing",
                    models.CharField(
                        choices=[
                            ("preferred", "preferred"),
                            ("accepted", "accepted"),
                            ("disputed", "disputed"),
                            ("rejected", "rejected"),
                        ],
                        db_default="accepted",
                        default="accepted",
                        help_text="Preferred comes first where several statements compete. Disputed and rejected ones stay visible and need a public note that says why.",
                        max_length=10,
                        verbose_name="standing",
                    ),
                ),
                (
                    "basis",
                    models.CharField(
                        choices=[
                            ("stated", "stated by the source"),
                            ("inferred", "inferred by the editor"),
                        ],
                        db_default="stated",
                        default="stated",
                        help_text="Whether the source says so, or the editor infers it (then say why in the note).",
                        max_length=10,
                        verbose_name="basis",
                    ),
                ),
                (
                    "note",
                    models.TextField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="Shown to readers. Required for disputed, rejected and inferred statements, e.g. “The list is printed without indent here; the text puts the division under the corps.”",
                        verbose_name="public note",
                    ),
                ),
                (
                    "position",
                    models.PositiveIntegerField(
                        db_default=0,
                        default=0,
                        help_text="Order as printed in the source; 0 if it does not matter.",
                        verbose_name="position",
                    ),
                ),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("objective", "objective"),
                            ("plan", "plan"),
                            ("task", "task"),
                            ("circumstance", "circumstance"),
                            ("assessment", "assessment"),
                            ("description", "description"),
                            ("legacy", "legacy"),
                        ],
                        help_text="E.g. objective, plan, task or assessment.",
                        max_length=12,
                        verbose_name="kind",
                    ),
                ),
                (
                    "text",
                    models.TextField(
                        help_text="One sentence in our own words, e.g. “The railway bridges were to be cut first.”",
                        verbose_name="text",
                    ),
                ),
            ],
            options={
                "verbose_name": "remark",
                "verbose_name_plural": "remarks",
                "abstract": False,
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                ("basis", "stated"), ("standing__in", ["preferred", "accepted"])
                            ),
                            models.Q(("note", ""), _negated=True),
                            _connector="OR",
                        ),
                        name="remark_says_why_it_is_disputed_rejected_or_inferred",
                        violation_error_message="A disputed, rejected or inferred statement needs a public note that says why.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("standing__in", ["preferred", "accepted", "disputed", "rejected"]),
                            ("basis__in", ["stated", "inferred"]),
                        ),
                        name="remark_has_a_known_standing_and_basis",
                        violation_error_message="The standing is preferred, accepted, disputed or rejected; the basis is stated or inferred.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                django.db.models.lookups.Exact(
                                    models.Func(
                                        models.F("beginning_edtf"),
                                        function="public.edtf_is_valid",
                                        output_field=models.BooleanField(),
                                    ),
                                    models.Value(True),
                                ),
                                models.Q(("beginning", ""), ("beginning_edtf", "")),
                            ),
                            models.Q(
                                django.db.models.lookups.Exact(
                                    models.Func(
                                        models.F("beginning_edtf"),
                                        function="public.edtf_is_valid",
                                        output_field=models.BooleanField(),
                                    ),
                                    models.Value(True),
                                ),
                                models.Q(("beginning", ""), _negated=True),
                                models.Q(("beginning_edtf", ""), _negated=True),
                            ),
                            _connector="OR",
                        ),
                        name="remark_beginning_is_a_date_we_understand",
                        violation_error_message="The beginning is not a date we understand: write it like “14 October 1944”, “mid-October 1944”, “by 14 Oct 1944” or in EDTF like “1944-10~”.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                django.db.models.lookups.Exact(
                                    models.Func(
                                        models.F("ending_edtf"),
                                        function="public.edtf_is_valid",
                                        output_field=models.BooleanField(),
                                    ),
                                    models.Value(True),
                                ),
                                models.Q(("ending", ""), ("ending_edtf", "")),
                            ),
                            models.Q(
                                django.db.models.lookups.Exact(
                                    models.Func(
                                        models.F("ending_edtf"),
                                        function="public.edtf_is_valid",
                                        output_field=models.BooleanField(),
                                    ),
                                    models.Value(True),
                                ),
                                models.Q(("ending", ""), _negated=True),
                                models.Q(("ending_edtf", ""), _negated=True),
                            ),
                            _connector="OR",
                        ),
                        name="remark_ending_is_a_date_we_understand",
                        violation_error_message="The ending is not a date we understand: write it like “14 October 1944”, “until 14 Oct 1944” or in EDTF like “1944-10~”.",
                    ),
                    models.CheckConstraint(
                        condition=django.db.models.lookups.Exact(
                            models.Func(
                                models.F("beginning_edtf"),
                                models.F("ending_edtf"),
                                function="public.edtf_is_reversed",
                                output_field=models.BooleanField(),
                            ),
                            models.Value(False),
                        ),
                        name="remark_does_not_end_before_it_begins",
                        violation_error_message="The ending lies before the beginning: exchange the two or correct one of them.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("text", ""), _negated=True),
                        name="a_remark_says_something",
                        violation_error_message="Write the remark.",
                    ),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "history_remark" ("basis", "beginning", "beginning_edtf", "ending", "ending_edtf", "id", "key", "kind", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "standing", "text") SELECT new_values."basis", new_values."beginning", new_values."beginning_edtf", new_values."ending", new_values."ending_edtf", new_values."id", new_values."key", new_values."kind", new_values."note", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."position", new_values."standing", new_values."text" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="8d71735525d29454fbf89d6929c1de8e6e03ac5e",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_e11a8",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="archive_remark",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "history_remark" ("basis", "beginning", "beginning_edtf", "ending", "ending_edtf", "id", "key", "kind", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "standing", "text") SELECT new_values."basis", new_values."beginning", new_values."beginning_edtf", new_values."ending", new_values."ending_edtf", new_values."id", new_values."key", new_values."kind", new_values."note", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."position", new_values."standing", new_values."text" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values."basis" IS DISTINCT FROM (new_values."basis") OR old_values."beginning" IS DISTINCT FROM (new_values."beginning") OR old_values."beginning_edtf" IS DISTINCT FROM (new_values."beginning_edtf") OR old_values."ending" IS DISTINCT FROM (new_values."ending") OR old_values."ending_edtf" IS DISTINCT FROM (new_values."ending_edtf") OR old_values."id" IS DISTINCT FROM (new_values."id") OR old_values."key" IS DISTINCT FROM (new_values."key") OR old_values."kind" IS DISTINCT FROM (new_values."kind") OR old_values."note" IS DISTINCT FROM (new_values."note") OR old_values."position" IS DISTINCT FROM (new_values."position") OR old_values."standing" IS DISTINCT FROM (new_values."standing") OR old_values."text" IS DISTINCT FROM (new_values."text")) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="a1cc2b7dc06b1f553fa90969c934b67985a17341",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_1c47b",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="archive_remark",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "history_remark" ("basis", "beginning", "beginning_edtf", "ending", "ending_edtf", "id", "key", "kind", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "standing", "text") SELECT old_values."basis", old_values."beginning", old_values."beginning_edtf", old_values."ending", old_values."ending_edtf", old_values."id", old_values."key", old_values."kind", old_values."note", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."position", old_values."standing", old_values."text" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="e9aa8bf188139b226ce0f08aac679b86695d81d5",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_e4f12",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="archive_remark",
                            when="AFTER",
                        ),
                    ),
                ],
                "indexes": [],
            },
        ),
        migrations.CreateModel(
            name="RemarkHistory",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="history",
                        to="archive.remark",
                    ),
                ),
                (
                    "pgh_context",
                    models.ForeignKey(
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="pghistory.context",
                    ),
                ),
                ("id", models.BigIntegerField()),
                (
                    "key",
                    models.CharField(
                        db_default=models.Func(
                            function="public.new_key", output_field=models.CharField()
                        ),
                        default=archive.models.base.new_key,
                        editable=False,
                        help_text="The permanent short code by which this row is cited, e.g. “k7m2pq9xvt”.",
                        max_length=40,
                        verbose_name="key",
                    ),
                ),
                (
                    "beginning",
                    models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="When it began, as well as the source tells: “14 October 1944”, “mid-October 1944”, “by 14 Oct 1944”, “c. August 1944”, or EDTF such as “1944-10~” and “[..1944-10-14]”. Leave empty if unknown.",
                        max_length=120,
                        verbose_name="beginning",
                    ),
                ),
                (
                    "beginning_edtf",
                    models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        editable=False,
                        max_length=80,
                        verbose_name="beginning (EDTF)",
                    ),
                ),
                (
                    "ending",
                    models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="When it ended, in the same ways: “24 November 1944”, “until mid-December 1944”, “[1944-10-14..]” for “not before 14 October 1944”. Leave empty if unknown.",
                        max_length=120,
                        verbose_name="ending",
                    ),
                ),
                (
                    "ending_edtf",
                    models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        editable=False,
                        max_length=80,
                        verbose_name="ending (EDTF)",
                    ),
                ),
                (
                    "standing",
                    models.CharField(
                        choices=[
                            ("preferred", "preferred"),
                            ("accepted", "accepted"),
                            ("disputed", "disputed"),
                            ("rejected", "rejected"),
                        ],
                        db_default="accepted",
                        default="accepted",
                        help_text="Preferred comes first where several statements compete. Disputed and rejected ones stay visible and need a public note that says why.",
                        max_length=10,
                        verbose_name="standing",
                    ),
                ),
                (
                    "basis",
                    models.CharField(
                        choices=[
                            ("stated", "stated by the source"),
                            ("inferred", "inferred by the editor"),
                        ],
                        db_default="stated",
                        default="stated",
                        help_text="Whether the source says so, or the editor infers it (then say why in the note).",
                        max_length=10,
                        verbose_name="basis",
                    ),
                ),
                (
                    "note",
                    models.TextField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="Shown to readers. Required for disputed, rejected and inferred statements, e.g. “The list is printed without indent here; the text puts the division under the corps.”",
                        verbose_name="public note",
                    ),
                ),
                (
                    "position",
                    models.PositiveIntegerField(
                        db_default=0,
                        default=0,
                        help_text="Order as printed in the source; 0 if it does not matter.",
                        verbose_name="position",
                    ),
                ),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("objective", "objective"),
                            ("plan", "plan"),
                            ("task", "task"),
                            ("circumstance", "circumstance"),
                            ("assessment", "assessment"),
                            ("description", "description"),
                            ("legacy", "legacy"),
                        ],
                        help_text="E.g. objective, plan, task or assessment.",
                        max_length=12,
                        verbose_name="kind",
                    ),
                ),
                (
                    "text",
                    models.TextField(
                        help_text="One sentence in our own words, e.g. “The railway bridges were to be cut first.”",
                        verbose_name="text",
                    ),
                ),
            ],
            options={
                "db_table": "history_remark",
                "abstract": False,
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="9f2d9148957ceff5e3122bd502310976d4aec061",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_d725b",
                            table="history_remark",
                            when="BEFORE",
                        ),
                    )
                ],
                "indexes": [],
                "constraints": [],
            },
        ),
        migrations.CreateModel(
            name="Involvement",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "key",
                    models.CharField(
                        db_default=models.Func(
                            function="public.new_key", output_field=models.CharField()
                        ),
                        default=archive.models.base.new_key,
                        editable=False,
                        help_text="The permanent short code by which this row is cited, e.g. “k7m2pq9xvt”.",
                        max_length=40,
                        unique=True,
                        verbose_name="key",
                    ),
                ),
                (
                    "event",
                    models.ForeignKey(
                        blank=True,
                        help_text="The event, if it is one.",
                        null=True,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="involvements",
                        to="archive.event",
                        verbose_name="event",
                    ),
                ),
                (
                    "commemoration",
                    models.ForeignKey(
                        blank=True,
                        help_text="The commemoration, if it is one.",
                        null=True,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="involvements",
                        to="archive.commemoration",
                        verbose_name="commemoration",
                    ),
                ),
                (
                    "remark",
                    models.ForeignKey(
                        blank=True,
                        help_text="The remark, if it is one.",
                        null=True,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="involvements",
                        to="archive.remark",
                        verbose_name="remark",
                    ),
                ),
                (
                    "formation",
                    models.ForeignKey(
                        blank=True,
                        help_text="The formation involved, if it is one.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="involvements",
                        to="archive.formation",
                        verbose_name="formation",
                    ),
                ),
                (
                    "person",
                    models.ForeignKey(
                        blank=True,
                        help_text="The person involved, if it is one.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="involvements",
                        to="archive.person",
                        verbose_name="person",
                    ),
                ),
                (
                    "engagement",
                    models.ForeignKey(
                        blank=True,
                        help_text="The engagement concerned, if it is one.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="involvements",
                        to="archive.engagement",
                        verbose_name="engagement",
                    ),
                ),
                (
                    "place",
                    models.ForeignKey(
                        blank=True,
                        help_text="The place concerned, if it is one.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="involvements",
                        to="archive.place",
                        verbose_name="place",
                    ),
                ),
                (
                    "power",
                    models.ForeignKey(
                        blank=True,
                        help_text="The power involved, if it is one.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="involvements",
                        to="archive.power",
                        verbose_name="power",
                    ),
                ),
                (
                    "source",
                    models.ForeignKey(
                        blank=True,
                        help_text="The source concerned, if it is one.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="involvements",
                        to="archive.source",
                        verbose_name="source",
                    ),
                ),
                (
                    "role",
                    models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="In what part, e.g. “led the delegation”, “guest of honour”.",
                        max_length=120,
                        verbose_name="as",
                    ),
                ),
                (
                    "position",
                    models.PositiveIntegerField(
                        db_default=0,
                        default=0,
                        help_text="Order in the list; 0 if it does not matter.",
                        verbose_name="position",
                    ),
                ),
            ],
            options={
                "verbose_name": "involvement",
                "verbose_name_plural": "involvements",
                "ordering": ["position", "pk"],
                "constraints": [
                    models.CheckConstraint(
                        condition=django.db.models.lookups.Exact(
                            models.Func(
                                models.F("event"),
                                models.F("commemoration"),
                                models.F("remark"),
                                function="num_nonnulls",
                                output_field=models.IntegerField(),
                            ),
                            models.Value(1),
                        ),
                        name="an_involvement_is_in_exactly_one_statement",
                        violation_error_message="Choose exactly one event, commemoration or remark.",
                    ),
                    models.CheckConstraint(
                        condition=django.db.models.lookups.Exact(
                            models.Func(
                                models.F("formation"),
                                models.F("person"),
                                models.F("engagement"),
                                models.F("place"),
                                models.F("power"),
                                models.F("source"),
                                function="num_nonnulls",
                                output_field=models.IntegerField(),
                            ),
                            models.Value(1),
                        ),
                        name="an_involvement_has_exactly_one_subject",
                        violation_error_message="Choose exactly one formation, person, engagement, place, power or source.",
                    ),
                    models.UniqueConstraint(
                        fields=(
                            "event",
                            "commemoration",
                            "remark",
                            "formation",
                            "person",
                            "engagement",
                            "place",
                            "power",
                            "source",
                            "role",
                        ),
                        name="an_involvement_is_recorded_once",
                        nulls_distinct=False,
                        violation_error_message="This involvement is already recorded.",
                    ),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "history_involvement" ("commemoration_id", "engagement_id", "event_id", "formation_id", "id", "key", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place_id", "position", "power_id", "remark_id", "role", "source_id") SELECT new_values."commemoration_id", new_values."engagement_id", new_values."event_id", new_values."formation_id", new_values."id", new_values."key", new_values."person_id", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."place_id", new_values."position", new_values."power_id", new_values."remark_id", new_values."role", new_values."source_id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="cb75e9a610e08050b651f33dad9a88059deab6c5",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_1ac83",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="archive_involvement",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "history_involvement" ("commemoration_id", "engagement_id", "event_id", "formation_id", "id", "key", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place_id", "position", "power_id", "remark_id", "role", "source_id") SELECT new_values."commemoration_id", new_values."engagement_id", new_values."event_id", new_values."formation_id", new_values."id", new_values."key", new_values."person_id", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."place_id", new_values."position", new_values."power_id", new_values."remark_id", new_values."role", new_values."source_id" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="1b964fdb3ff34506c043a20f5895ffe8bcc98ede",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_ec065",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="archive_involvement",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "history_involvement" ("commemoration_id", "engagement_id", "event_id", "formation_id", "id", "key", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place_id", "position", "power_id", "remark_id", "role", "source_id") SELECT old_values."commemoration_id", old_values."engagement_id", old_values."event_id", old_values."formation_id", old_values."id", old_values."key", old_values."person_id", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."place_id", old_values."position", old_values."power_id", old_values."remark_id", old_values."role", old_values."source_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="f5d1ffb41722624722c3cd878643f89e4f78450b",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_c2ba3",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="archive_involvement",
                            when="AFTER",
                        ),
                    ),
                ],
                "indexes": [],
            },
        ),
        migrations.CreateModel(
            name="InvolvementHistory",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="history",
                        to="archive.involvement",
                    ),
                ),
                (
                    "pgh_context",
                    models.ForeignKey(
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="pghistory.context",
                    ),
                ),
                ("id", models.BigIntegerField()),
                (
                    "key",
                    models.CharField(
                        db_default=models.Func(
                            function="public.new_key", output_field=models.CharField()
                        ),
                        default=archive.models.base.new_key,
                        editable=False,
                        help_text="The permanent short code by which this row is cited, e.g. “k7m2pq9xvt”.",
                        max_length=40,
                        verbose_name="key",
                    ),
                ),
                (
                    "event",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="The event, if it is one.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="archive.event",
                        verbose_name="event",
                    ),
                ),
                (
                    "commemoration",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="The commemoration, if it is one.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="archive.commemoration",
                        verbose_name="commemoration",
                    ),
                ),
                (
                    "remark",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="The remark, if it is one.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="archive.remark",
                        verbose_name="remark",
                    ),
                ),
                (
                    "formation",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="The formation involved, if it is one.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="archive.formation",
                        verbose_name="formation",
                    ),
                ),
                (
                    "person",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="The person involved, if it is one.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="archive.person",
                        verbose_name="person",
                    ),
                ),
                (
                    "engagement",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="The engagement concerned, if it is one.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="archive.engagement",
                        verbose_name="engagement",
                    ),
                ),
                (
                    "place",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="The place concerned, if it is one.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="archive.place",
                        verbose_name="place",
                    ),
                ),
                (
                    "power",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="The power involved, if it is one.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="archive.power",
                        verbose_name="power",
                    ),
                ),
                (
                    "source",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="The source concerned, if it is one.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="archive.source",
                        verbose_name="source",
                    ),
                ),
                (
                    "role",
                    models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="In what part, e.g. “led the delegation”, “guest of honour”.",
                        max_length=120,
                        verbose_name="as",
                    ),
                ),
                (
                    "position",
                    models.PositiveIntegerField(
                        db_default=0,
                        default=0,
                        help_text="Order in the list; 0 if it does not matter.",
                        verbose_name="position",
                    ),
                ),
            ],
            options={
                "db_table": "history_involvement",
                "abstract": False,
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="3a5adc469e920ddba7af17de1cb1b57e559f9e5a",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_a1781",
                            table="history_involvement",
                            when="BEFORE",
                        ),
                    )
                ],
                "indexes": [],
                "constraints": [],
            },
        ),
        migrations.CreateModel(
            name="Name",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "key",
                    models.CharField(
                        db_default=models.Func(
                            function="public.new_key", output_field=models.CharField()
                        ),
                        default=archive.models.base.new_key,
                        editable=False,
                        help_text="The permanent short code by which this row is cited, e.g. “k7m2pq9xvt”.",
                        max_length=40,
                        unique=True,
                        verbose_name="key",
                    ),
                ),
                (
                    "beginning",
                    models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="When it began, as well as the source tells: “14 October 1944”, “mid-October 1944”, “by 14 Oct 1944”, “c. August 1944”, or EDTF such as “1944-10~” and “[..1944-10-14]”. Leave empty if unknown.",
                        max_length=120,
                        verbose_name="beginning",
                    ),
                ),
                (
                    "beginning_edtf",
                    models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        editable=False,
                        max_length=80,
                        verbose_name="beginning (EDTF)",
                    ),
                ),
                (
                    "ending",
                    models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="When it ended, in the same ways: “24 November 1944”, “until mid-December 1944”, “[1944-10-14..]” for “not before 14 October 1944”. Leave empty if unknown.",
                        max_length=120,
                        verbose_name="ending",
                    ),
                ),
                (
                    "ending_edtf",
                    models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        editable=False,
                        max_length=80,
                        verbose_name="ending (EDTF)",
                    ),
                ),
                (
                    "began_earliest",
                    models.GeneratedField(
                        db_persist=True,
                        expression=models.Func(
                            models.F("beginning_edtf"),
                            function="public.edtf_earliest",
                            output_field=models.DateField(),
                        ),
                        output_field=models.DateField(null=True),
                        verbose_name="began no earlier than",
                    ),
                ),
                (
                    "began_latest",
                    models.GeneratedField(
                        db_persist=True,
                        expression=django.db.models.functions.comparison.Least(
                            models.Func(
                                models.F("beginning_edtf"),
                                function="public.edtf_latest",
                                output_field=models.DateField(),
                            ),
                            models.Func(
                                models.F("ending_edtf"),
                                function="public.edtf_latest",
                                output_field=models.DateField(),
                            ),
                        ),
                        output_field=models.DateField(null=True),
                        verbose_name="began no later than",
                    ),
                ),
                (
                    "ended_earliest",
                    models.GeneratedField(
                        db_persist=True,
                        expression=django.db.models.functions.comparison.Greatest(
                            models.Func(
                                models.F("ending_edtf"),
                                function="public.edtf_earliest",
                                output_field=models.DateField(),
                            ),
                            models.Func(
                                models.F("beginning_edtf"),
                                function="public.edtf_earliest",
                                output_field=models.DateField(),
                            ),
                        ),
                        output_field=models.DateField(null=True),
                        verbose_name="ended no earlier than",
                    ),
                ),
                (
                    "ended_latest",
                    models.GeneratedField(
                        db_persist=True,
                        expression=models.Func(
                            models.F("ending_edtf"),
                            function="public.edtf_latest",
                            output_field=models.DateField(),
                        ),
                        output_field=models.DateField(null=True),
                        verbose_name="ended no later than",
                    ),
                ),
                (
                    "standing",
                    models.CharField(
                        choices=[
                            ("preferred", "preferred"),
                            ("accepted", "accepted"),
                            ("disputed", "disputed"),
                            ("rejected", "rejected"),
                        ],
                        db_default="accepted",
                        default="accepted",
                        help_text="Preferred comes first where several statements compete. Disputed and rejected ones stay visible and need a public note that says why.",
                        max_length=10,
                        verbose_name="standing",
                    ),
                ),
                (
                    "basis",
                    models.CharField(
                        choices=[
                            ("stated", "stated by the source"),
                            ("inferred", "inferred by the editor"),
                        ],
                        db_default="stated",
                        default="stated",
                        help_text="Whether the source says so, or the editor infers it (then say why in the note).",
                        max_length=10,
                        verbose_name="basis",
                    ),
                ),
                (
                    "note",
                    models.TextField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="Shown to readers. Required for disputed, rejected and inferred statements, e.g. “The list is printed without indent here; the text puts the division under the corps.”",
                        verbose_name="public note",
                    ),
                ),
                (
                    "position",
                    models.PositiveIntegerField(
                        db_default=0,
                        default=0,
                        help_text="Order as printed in the source; 0 if it does not matter.",
                        verbose_name="position",
                    ),
                ),
                (
                    "formation",
                    models.ForeignKey(
                        blank=True,
                        help_text="Whose it is, if it is one of these.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="names",
                        to="archive.formation",
                        verbose_name="formation",
                    ),
                ),
                (
                    "person",
                    models.ForeignKey(
                        blank=True,
                        help_text="Whose it is, if it is one of these.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="names",
                        to="archive.person",
                        verbose_name="person",
                    ),
                ),
                (
                    "engagement",
                    models.ForeignKey(
                        blank=True,
                        help_text="Whose it is, if it is one of these.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="names",
                        to="archive.engagement",
                        verbose_name="engagement",
                    ),
                ),
                (
                    "place",
                    models.ForeignKey(
                        blank=True,
                        help_text="Whose it is, if it is one of these.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="names",
                        to="archive.place",
                        verbose_name="place",
                    ),
                ),
                (
                    "power",
                    models.ForeignKey(
                        blank=True,
                        help_text="Whose it is, if it is one of these.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="names",
                        to="archive.power",
                        verbose_name="power",
                    ),
                ),
                (
                    "source",
                    models.ForeignKey(
                        blank=True,
                        help_text="Whose it is, if it is one of these.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="names",
                        to="archive.source",
                        verbose_name="source",
                    ),
                ),
                (
                    "text",
                    models.CharField(
                        help_text="As it is written, e.g. “Београдска операција”.",
                        max_length=250,
                        verbose_name="name",
                    ),
                ),
                (
                    "language",
                    models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="BCP 47 tag, e.g. “sr”, “ru”, “de”; empty if it is of no language.",
                        max_length=35,
                        verbose_name="language",
                    ),
                ),
                (
                    "script",
                    models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="ISO 15924 code, e.g. “Cyrl” or “Latn”; found from the text if left empty.",
                        max_length=4,
                        verbose_name="script",
                    ),
                ),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("official", "official"),
                            ("native", "native"),
                            ("alias", "alias"),
                            ("abbreviation", "abbreviation"),
                            ("code-name", "code name"),
                            ("transliteration", "transliteration"),
                            ("translation", "translation"),
                            ("as-printed", "as printed"),
                        ],
                        default="alias",
                        help_text="E.g. official, native, alias, code name, or as printed in a source.",
                        max_length=16,
                        verbose_name="kind",
                    ),
                ),
                (
                    "search_key",
                    models.CharField(db_default="", default="", editable=False, max_length=400),
                ),
            ],
            options={
                "verbose_name": "name",
                "verbose_name_plural": "names",
                "abstract": False,
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                ("basis", "stated"), ("standing__in", ["preferred", "accepted"])
                            ),
                            models.Q(("note", ""), _negated=True),
                            _connector="OR",
                        ),
                        name="name_says_why_it_is_disputed_rejected_or_inferred",
                        violation_error_message="A disputed, rejected or inferred statement needs a public note that says why.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("standing__in", ["preferred", "accepted", "disputed", "rejected"]),
                            ("basis__in", ["stated", "inferred"]),
                        ),
                        name="name_has_a_known_standing_and_basis",
                        violation_error_message="The standing is preferred, accepted, disputed or rejected; the basis is stated or inferred.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                django.db.models.lookups.Exact(
                                    models.Func(
                                        models.F("beginning_edtf"),
                                        function="public.edtf_is_valid",
                                        output_field=models.BooleanField(),
                                    ),
                                    models.Value(True),
                                ),
                                models.Q(("beginning", ""), ("beginning_edtf", "")),
                            ),
                            models.Q(
                                django.db.models.lookups.Exact(
                                    models.Func(
                                        models.F("beginning_edtf"),
                                        function="public.edtf_is_valid",
                                        output_field=models.BooleanField(),
                                    ),
                                    models.Value(True),
                                ),
                                models.Q(("beginning", ""), _negated=True),
                                models.Q(("beginning_edtf", ""), _negated=True),
                            ),
                            _connector="OR",
                        ),
                        name="name_beginning_is_a_date_we_understand",
                        violation_error_message="The beginning is not a date we understand: write it like “14 October 1944”, “mid-October 1944”, “by 14 Oct 1944” or in EDTF like “1944-10~”.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                django.db.models.lookups.Exact(
                                    models.Func(
                                        models.F("ending_edtf"),
                                        function="public.edtf_is_valid",
                                        output_field=models.BooleanField(),
                                    ),
                                    models.Value(True),
                                ),
                                models.Q(("ending", ""), ("ending_edtf", "")),
                            ),
                            models.Q(
                                django.db.models.lookups.Exact(
                                    models.Func(
                                        models.F("ending_edtf"),
                                        function="public.edtf_is_valid",
                                        output_field=models.BooleanField(),
                                    ),
                                    models.Value(True),
                                ),
                                models.Q(("ending", ""), _negated=True),
                                models.Q(("ending_edtf", ""), _negated=True),
                            ),
                            _connector="OR",
                        ),
                        name="name_ending_is_a_date_we_understand",
                        violation_error_message="The ending is not a date we understand: write it like “14 October 1944”, “until 14 Oct 1944” or in EDTF like “1944-10~”.",
                    ),
                    models.CheckConstraint(
                        condition=django.db.models.lookups.Exact(
                            models.Func(
                                models.F("beginning_edtf"),
                                models.F("ending_edtf"),
                                function="public.edtf_is_reversed",
                                output_field=models.BooleanField(),
                            ),
                            models.Value(False),
                        ),
                        name="name_does_not_end_before_it_begins",
                        violation_error_message="The ending lies before the beginning: exchange the two or correct one of them.",
                    ),
                    models.CheckConstraint(
                        condition=django.db.models.lookups.Exact(
                            models.Func(
                                models.F("formation"),
                                models.F("person"),
                                models.F("engagement"),
                                models.F("place"),
                                models.F("power"),
                                models.F("source"),
                                function="num_nonnulls",
                                output_field=models.IntegerField(),
                            ),
                            models.Value(1),
                        ),
                        name="a_name_has_exactly_one_bearer",
                        violation_error_message="Choose exactly one record that bears the name.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("text", ""), _negated=True),
                        name="a_name_is_not_empty",
                        violation_error_message="Write the name.",
                    ),
                    models.UniqueConstraint(
                        fields=(
                            "formation",
                            "person",
                            "engagement",
                            "place",
                            "power",
                            "source",
                            "text",
                            "language",
                            "script",
                            "kind",
                            "beginning_edtf",
                            "ending_edtf",
                        ),
                        name="a_name_is_recorded_once",
                        nulls_distinct=False,
                        violation_error_message="This name is already recorded for the same dates.",
                    ),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "history_name" ("basis", "beginning", "beginning_edtf", "ending", "ending_edtf", "engagement_id", "formation_id", "id", "key", "kind", "language", "note", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place_id", "position", "power_id", "script", "source_id", "standing", "text") SELECT new_values."basis", new_values."beginning", new_values."beginning_edtf", new_values."ending", new_values."ending_edtf", new_values."engagement_id", new_values."formation_id", new_values."id", new_values."key", new_values."kind", new_values."language", new_values."note", new_values."person_id", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."place_id", new_values."position", new_values."power_id", new_values."script", new_values."source_id", new_values."standing", new_values."text" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="d5f26148269ffa872af60c1db0773dd54030ad11",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_c88e0",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="archive_name",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "history_name" ("basis", "beginning", "beginning_edtf", "ending", "ending_edtf", "engagement_id", "formation_id", "id", "key", "kind", "language", "note", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place_id", "position", "power_id", "script", "source_id", "standing", "text") SELECT new_values."basis", new_values."beginning", new_values."beginning_edtf", new_values."ending", new_values."ending_edtf", new_values."engagement_id", new_values."formation_id", new_values."id", new_values."key", new_values."kind", new_values."language", new_values."note", new_values."person_id", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."place_id", new_values."position", new_values."power_id", new_values."script", new_values."source_id", new_values."standing", new_values."text" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values."basis" IS DISTINCT FROM (new_values."basis") OR old_values."beginning" IS DISTINCT FROM (new_values."beginning") OR old_values."beginning_edtf" IS DISTINCT FROM (new_values."beginning_edtf") OR old_values."ending" IS DISTINCT FROM (new_values."ending") OR old_values."ending_edtf" IS DISTINCT FROM (new_values."ending_edtf") OR old_values."engagement_id" IS DISTINCT FROM (new_values."engagement_id") OR old_values."formation_id" IS DISTINCT FROM (new_values."formation_id") OR old_values."id" IS DISTINCT FROM (new_values."id") OR old_values."key" IS DISTINCT FROM (new_values."key") OR old_values."kind" IS DISTINCT FROM (new_values."kind") OR old_values."language" IS DISTINCT FROM (new_values."language") OR old_values."note" IS DISTINCT FROM (new_values."note") OR old_values."person_id" IS DISTINCT FROM (new_values."person_id") OR old_values."place_id" IS DISTINCT FROM (new_values."place_id") OR old_values."position" IS DISTINCT FROM (new_values."position") OR old_values."power_id" IS DISTINCT FROM (new_values."power_id") OR old_values."script" IS DISTINCT FROM (new_values."script") OR old_values."source_id" IS DISTINCT FROM (new_values."source_id") OR old_values."standing" IS DISTINCT FROM (new_values."standing") OR old_values."text" IS DISTINCT FROM (new_values."text")) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="37919537c4d2921ecd9fb03c608a79b8926edb41",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_4ddda",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="archive_name",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "history_name" ("basis", "beginning", "beginning_edtf", "ending", "ending_edtf", "engagement_id", "formation_id", "id", "key", "kind", "language", "note", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place_id", "position", "power_id", "script", "source_id", "standing", "text") SELECT old_values."basis", old_values."beginning", old_values."beginning_edtf", old_values."ending", old_values."ending_edtf", old_values."engagement_id", old_values."formation_id", old_values."id", old_values."key", old_values."kind", old_values."language", old_values."note", old_values."person_id", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."place_id", old_values."position", old_values."power_id", old_values."script", old_values."source_id", old_values."standing", old_values."text" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="b42770c909d3edf03d62e6d08ffc13ae5dd34822",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_431cb",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="archive_name",
                            when="AFTER",
                        ),
                    ),
                ],
                "indexes": [],
            },
        ),
        migrations.CreateModel(
            name="NameHistory",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="history",
                        to="archive.name",
                    ),
                ),
                (
                    "pgh_context",
                    models.ForeignKey(
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="pghistory.context",
                    ),
                ),
                ("id", models.BigIntegerField()),
                (
                    "key",
                    models.CharField(
                        db_default=models.Func(
                            function="public.new_key", output_field=models.CharField()
                        ),
                        default=archive.models.base.new_key,
                        editable=False,
                        help_text="The permanent short code by which this row is cited, e.g. “k7m2pq9xvt”.",
                        max_length=40,
                        verbose_name="key",
                    ),
                ),
                (
                    "beginning",
                    models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="When it began, as well as the source tells: “14 October 1944”, “mid-October 1944”, “by 14 Oct 1944”, “c. August 1944”, or EDTF such as “1944-10~” and “[..1944-10-14]”. Leave empty if unknown.",
                        max_length=120,
                        verbose_name="beginning",
                    ),
                ),
                (
                    "beginning_edtf",
                    models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        editable=False,
                        max_length=80,
                        verbose_name="beginning (EDTF)",
                    ),
                ),
                (
                    "ending",
                    models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="When it ended, in the same ways: “24 November 1944”, “until mid-December 1944”, “[1944-10-14..]” for “not before 14 October 1944”. Leave empty if unknown.",
                        max_length=120,
                        verbose_name="ending",
                    ),
                ),
                (
                    "ending_edtf",
                    models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        editable=False,
                        max_length=80,
                        verbose_name="ending (EDTF)",
                    ),
                ),
                (
                    "standing",
                    models.CharField(
                        choices=[
                            ("preferred", "preferred"),
                            ("accepted", "accepted"),
                            ("disputed", "disputed"),
                            ("rejected", "rejected"),
                        ],
                        db_default="accepted",
                        default="accepted",
                        help_text="Preferred comes first where several statements compete. Disputed and rejected ones stay visible and need a public note that says why.",
                        max_length=10,
                        verbose_name="standing",
                    ),
                ),
                (
                    "basis",
                    models.CharField(
                        choices=[
                            ("stated", "stated by the source"),
                            ("inferred", "inferred by the editor"),
                        ],
                        db_default="stated",
                        default="stated",
                        help_text="Whether the source says so, or the editor infers it (then say why in the note).",
                        max_length=10,
                        verbose_name="basis",
                    ),
                ),
                (
                    "note",
                    models.TextField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="Shown to readers. Required for disputed, rejected and inferred statements, e.g. “The list is printed without indent here; the text puts the division under the corps.”",
                        verbose_name="public note",
                    ),
                ),
                (
                    "position",
                    models.PositiveIntegerField(
                        db_default=0,
                        default=0,
                        help_text="Order as printed in the source; 0 if it does not matter.",
                        verbose_name="position",
                    ),
                ),
                (
                    "formation",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="Whose it is, if it is one of these.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="archive.formation",
                        verbose_name="formation",
                    ),
                ),
                (
                    "person",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="Whose it is, if it is one of these.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="archive.person",
                        verbose_name="person",
                    ),
                ),
                (
                    "engagement",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="Whose it is, if it is one of these.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="archive.engagement",
                        verbose_name="engagement",
                    ),
                ),
                (
                    "place",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="Whose it is, if it is one of these.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="archive.place",
                        verbose_name="place",
                    ),
                ),
                (
                    "power",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="Whose it is, if it is one of these.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="archive.power",
                        verbose_name="power",
                    ),
                ),
                (
                    "source",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="Whose it is, if it is one of these.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="archive.source",
                        verbose_name="source",
                    ),
                ),
                (
                    "text",
                    models.CharField(
                        help_text="As it is written, e.g. “Београдска операција”.",
                        max_length=250,
                        verbose_name="name",
                    ),
                ),
                (
                    "language",
                    models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="BCP 47 tag, e.g. “sr”, “ru”, “de”; empty if it is of no language.",
                        max_length=35,
                        verbose_name="language",
                    ),
                ),
                (
                    "script",
                    models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="ISO 15924 code, e.g. “Cyrl” or “Latn”; found from the text if left empty.",
                        max_length=4,
                        verbose_name="script",
                    ),
                ),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("official", "official"),
                            ("native", "native"),
                            ("alias", "alias"),
                            ("abbreviation", "abbreviation"),
                            ("code-name", "code name"),
                            ("transliteration", "transliteration"),
                            ("translation", "translation"),
                            ("as-printed", "as printed"),
                        ],
                        default="alias",
                        help_text="E.g. official, native, alias, code name, or as printed in a source.",
                        max_length=16,
                        verbose_name="kind",
                    ),
                ),
            ],
            options={
                "db_table": "history_name",
                "abstract": False,
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="c00e8ed2f5975ce9ab816927e475c4b6c11681f8",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_f9be5",
                            table="history_name",
                            when="BEFORE",
                        ),
                    )
                ],
                "indexes": [],
                "constraints": [],
            },
        ),
        migrations.CreateModel(
            name="ExternalIdentifier",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "key",
                    models.CharField(
                        db_default=models.Func(
                            function="public.new_key", output_field=models.CharField()
                        ),
                        default=archive.models.base.new_key,
                        editable=False,
                        help_text="The permanent short code by which this row is cited, e.g. “k7m2pq9xvt”.",
                        max_length=40,
                        unique=True,
                        verbose_name="key",
                    ),
                ),
                (
                    "formation",
                    models.ForeignKey(
                        blank=True,
                        help_text="Whose it is, if it is one of these.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="identifiers",
                        to="archive.formation",
                        verbose_name="formation",
                    ),
                ),
                (
                    "person",
                    models.ForeignKey(
                        blank=True,
                        help_text="Whose it is, if it is one of these.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="identifiers",
                        to="archive.person",
                        verbose_name="person",
                    ),
                ),
                (
                    "engagement",
                    models.ForeignKey(
                        blank=True,
                        help_text="Whose it is, if it is one of these.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="identifiers",
                        to="archive.engagement",
                        verbose_name="engagement",
                    ),
                ),
                (
                    "place",
                    models.ForeignKey(
                        blank=True,
                        help_text="Whose it is, if it is one of these.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="identifiers",
                        to="archive.place",
                        verbose_name="place",
                    ),
                ),
                (
                    "power",
                    models.ForeignKey(
                        blank=True,
                        help_text="Whose it is, if it is one of these.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="identifiers",
                        to="archive.power",
                        verbose_name="power",
                    ),
                ),
                (
                    "source",
                    models.ForeignKey(
                        blank=True,
                        help_text="Whose it is, if it is one of these.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="identifiers",
                        to="archive.source",
                        verbose_name="source",
                    ),
                ),
                (
                    "scheme",
                    models.CharField(
                        choices=[
                            ("wikidata", "Wikidata"),
                            ("viaf", "VIAF"),
                            ("gnd", "GND"),
                            ("lcnaf", "LCNAF"),
                            ("geonames", "GeoNames"),
                            ("isbn", "ISBN"),
                            ("doi", "DOI"),
                            ("oclc", "OCLC"),
                            ("other", "other"),
                        ],
                        help_text="Whose identifier, e.g. Wikidata.",
                        max_length=12,
                        verbose_name="scheme",
                    ),
                ),
                (
                    "value",
                    models.CharField(
                        help_text="E.g. “Q702193” or “0-7006-0899-0”.",
                        max_length=120,
                        verbose_name="value",
                    ),
                ),
            ],
            options={
                "verbose_name": "external identifier",
                "verbose_name_plural": "external identifiers",
                "ordering": ["scheme", "value"],
                "constraints": [
                    models.CheckConstraint(
                        condition=django.db.models.lookups.Exact(
                            models.Func(
                                models.F("formation"),
                                models.F("person"),
                                models.F("engagement"),
                                models.F("place"),
                                models.F("power"),
                                models.F("source"),
                                function="num_nonnulls",
                                output_field=models.IntegerField(),
                            ),
                            models.Value(1),
                        ),
                        name="an_identifier_has_exactly_one_bearer",
                        violation_error_message="Choose exactly one record that the identifier stands for.",
                    ),
                    models.UniqueConstraint(
                        fields=(
                            "formation",
                            "person",
                            "engagement",
                            "place",
                            "power",
                            "source",
                            "scheme",
                            "value",
                        ),
                        name="an_identifier_is_recorded_once",
                        nulls_distinct=False,
                        violation_error_message="This identifier is already recorded.",
                    ),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "history_externalidentifier" ("engagement_id", "formation_id", "id", "key", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place_id", "power_id", "scheme", "source_id", "value") SELECT new_values."engagement_id", new_values."formation_id", new_values."id", new_values."key", new_values."person_id", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."place_id", new_values."power_id", new_values."scheme", new_values."source_id", new_values."value" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="1d70dfeb6a59357f88fa021669fd428c888b1897",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_50428",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="archive_externalidentifier",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "history_externalidentifier" ("engagement_id", "formation_id", "id", "key", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place_id", "power_id", "scheme", "source_id", "value") SELECT new_values."engagement_id", new_values."formation_id", new_values."id", new_values."key", new_values."person_id", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."place_id", new_values."power_id", new_values."scheme", new_values."source_id", new_values."value" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="1f81d48321db16756d2bc787cc8f2ddb53a9d333",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_6bb10",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="archive_externalidentifier",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "history_externalidentifier" ("engagement_id", "formation_id", "id", "key", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place_id", "power_id", "scheme", "source_id", "value") SELECT old_values."engagement_id", old_values."formation_id", old_values."id", old_values."key", old_values."person_id", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."place_id", old_values."power_id", old_values."scheme", old_values."source_id", old_values."value" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="fee14f93f2da36f37d8dd50c44fb7c02430470d3",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_88fff",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="archive_externalidentifier",
                            when="AFTER",
                        ),
                    ),
                ],
                "indexes": [],
            },
        ),
        migrations.CreateModel(
            name="ExternalIdentifierHistory",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="history",
                        to="archive.externalidentifier",
                    ),
                ),
                (
                    "pgh_context",
                    models.ForeignKey(
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="pghistory.context",
                    ),
                ),
                ("id", models.BigIntegerField()),
                (
                    "key",
                    models.CharField(
                        db_default=models.Func(
                            function="public.new_key", output_field=models.CharField()
                        ),
                        default=archive.models.base.new_key,
                        editable=False,
                        help_text="The permanent short code by which this row is cited, e.g. “k7m2pq9xvt”.",
                        max_length=40,
                        verbose_name="key",
                    ),
                ),
                (
                    "formation",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="Whose it is, if it is one of these.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="archive.formation",
                        verbose_name="formation",
                    ),
                ),
                (
                    "person",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="Whose it is, if it is one of these.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="archive.person",
                        verbose_name="person",
                    ),
                ),
                (
                    "engagement",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="Whose it is, if it is one of these.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="archive.engagement",
                        verbose_name="engagement",
                    ),
                ),
                (
                    "place",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="Whose it is, if it is one of these.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="archive.place",
                        verbose_name="place",
                    ),
                ),
                (
                    "power",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="Whose it is, if it is one of these.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="archive.power",
                        verbose_name="power",
                    ),
                ),
                (
                    "source",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="Whose it is, if it is one of these.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="archive.source",
                        verbose_name="source",
                    ),
                ),
                (
                    "scheme",
                    models.CharField(
                        choices=[
                            ("wikidata", "Wikidata"),
                            ("viaf", "VIAF"),
                            ("gnd", "GND"),
                            ("lcnaf", "LCNAF"),
                            ("geonames", "GeoNames"),
                            ("isbn", "ISBN"),
                            ("doi", "DOI"),
                            ("oclc", "OCLC"),
                            ("other", "other"),
                        ],
                        help_text="Whose identifier, e.g. Wikidata.",
                        max_length=12,
                        verbose_name="scheme",
                    ),
                ),
                (
                    "value",
                    models.CharField(
                        help_text="E.g. “Q702193” or “0-7006-0899-0”.",
                        max_length=120,
                        verbose_name="value",
                    ),
                ),
            ],
            options={
                "db_table": "history_externalidentifier",
                "abstract": False,
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="c6ff113ea8efc3b5735c537b1b1c9184cb1f203c",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_2a0d7",
                            table="history_externalidentifier",
                            when="BEFORE",
                        ),
                    )
                ],
                "indexes": [],
                "constraints": [],
            },
        ),
        migrations.CreateModel(
            name="FormerSlug",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "key",
                    models.CharField(
                        db_default=models.Func(
                            function="public.new_key", output_field=models.CharField()
                        ),
                        default=archive.models.base.new_key,
                        editable=False,
                        help_text="The permanent short code by which this row is cited, e.g. “k7m2pq9xvt”.",
                        max_length=40,
                        unique=True,
                        verbose_name="key",
                    ),
                ),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("formation", "formation"),
                            ("person", "person"),
                            ("engagement", "engagement"),
                            ("place", "place"),
                            ("power", "power"),
                            ("source", "source"),
                            ("collection", "collection"),
                        ],
                        help_text="The kind of record the slug belonged to, e.g. formation.",
                        max_length=12,
                        verbose_name="kind",
                    ),
                ),
                (
                    "slug",
                    models.CharField(
                        help_text="The old slug, e.g. “xiv-corps”.",
                        max_length=80,
                        verbose_name="slug",
                    ),
                ),
                (
                    "formation",
                    models.ForeignKey(
                        blank=True,
                        help_text="Whose it is, if it is one of these.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="former_slugs",
                        to="archive.formation",
                        verbose_name="formation",
                    ),
                ),
                (
                    "person",
                    models.ForeignKey(
                        blank=True,
                        help_text="Whose it is, if it is one of these.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="former_slugs",
                        to="archive.person",
                        verbose_name="person",
                    ),
                ),
                (
                    "engagement",
                    models.ForeignKey(
                        blank=True,
                        help_text="Whose it is, if it is one of these.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="former_slugs",
                        to="archive.engagement",
                        verbose_name="engagement",
                    ),
                ),
                (
                    "place",
                    models.ForeignKey(
                        blank=True,
                        help_text="Whose it is, if it is one of these.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="former_slugs",
                        to="archive.place",
                        verbose_name="place",
                    ),
                ),
                (
                    "power",
                    models.ForeignKey(
                        blank=True,
                        help_text="Whose it is, if it is one of these.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="former_slugs",
                        to="archive.power",
                        verbose_name="power",
                    ),
                ),
                (
                    "source",
                    models.ForeignKey(
                        blank=True,
                        help_text="Whose it is, if it is one of these.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="former_slugs",
                        to="archive.source",
                        verbose_name="source",
                    ),
                ),
                (
                    "collection",
                    models.ForeignKey(
                        blank=True,
                        help_text="Whose it is, if it is one of these.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="former_slugs",
                        to="archive.collection",
                        verbose_name="collection",
                    ),
                ),
            ],
            options={
                "verbose_name": "former slug",
                "verbose_name_plural": "former slugs",
                "ordering": ["kind", "slug"],
                "constraints": [
                    models.CheckConstraint(
                        condition=django.db.models.lookups.Exact(
                            models.Func(
                                models.F("formation"),
                                models.F("person"),
                                models.F("engagement"),
                                models.F("place"),
                                models.F("power"),
                                models.F("source"),
                                models.F("collection"),
                                function="num_nonnulls",
                                output_field=models.IntegerField(),
                            ),
                            models.Value(1),
                        ),
                        name="a_former_slug_leads_to_exactly_one_record",
                        violation_error_message="Choose exactly one record that the old slug leads to.",
                    ),
                    models.UniqueConstraint(
                        fields=("kind", "slug"),
                        name="a_former_slug_is_never_reused",
                        violation_error_message="This slug was used before and redirects already.",
                    ),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "history_formerslug" ("collection_id", "engagement_id", "formation_id", "id", "key", "kind", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place_id", "power_id", "slug", "source_id") SELECT new_values."collection_id", new_values."engagement_id", new_values."formation_id", new_values."id", new_values."key", new_values."kind", new_values."person_id", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."place_id", new_values."power_id", new_values."slug", new_values."source_id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="a09766f23ff463cebf60f1c359b4bb155a76cc43",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_a5b0e",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="archive_formerslug",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "history_formerslug" ("collection_id", "engagement_id", "formation_id", "id", "key", "kind", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place_id", "power_id", "slug", "source_id") SELECT new_values."collection_id", new_values."engagement_id", new_values."formation_id", new_values."id", new_values."key", new_values."kind", new_values."person_id", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."place_id", new_values."power_id", new_values."slug", new_values."source_id" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="d04b3a3f706bc35d59bfb6d04ee33b043bd08f87",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_2a14c",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="archive_formerslug",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "history_formerslug" ("collection_id", "engagement_id", "formation_id", "id", "key", "kind", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place_id", "power_id", "slug", "source_id") SELECT old_values."collection_id", old_values."engagement_id", old_values."formation_id", old_values."id", old_values."key", old_values."kind", old_values."person_id", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."place_id", old_values."power_id", old_values."slug", old_values."source_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="80070a59360b45ab3d322835e3a0b8ea10124ec7",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_e97c9",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="archive_formerslug",
                            when="AFTER",
                        ),
                    ),
                ],
                "indexes": [],
            },
        ),
        migrations.CreateModel(
            name="FormerSlugHistory",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="history",
                        to="archive.formerslug",
                    ),
                ),
                (
                    "pgh_context",
                    models.ForeignKey(
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="pghistory.context",
                    ),
                ),
                ("id", models.BigIntegerField()),
                (
                    "key",
                    models.CharField(
                        db_default=models.Func(
                            function="public.new_key", output_field=models.CharField()
                        ),
                        default=archive.models.base.new_key,
                        editable=False,
                        help_text="The permanent short code by which this row is cited, e.g. “k7m2pq9xvt”.",
                        max_length=40,
                        verbose_name="key",
                    ),
                ),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("formation", "formation"),
                            ("person", "person"),
                            ("engagement", "engagement"),
                            ("place", "place"),
                            ("power", "power"),
                            ("source", "source"),
                            ("collection", "collection"),
                        ],
                        help_text="The kind of record the slug belonged to, e.g. formation.",
                        max_length=12,
                        verbose_name="kind",
                    ),
                ),
                (
                    "slug",
                    models.CharField(
                        help_text="The old slug, e.g. “xiv-corps”.",
                        max_length=80,
                        verbose_name="slug",
                    ),
                ),
                (
                    "formation",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="Whose it is, if it is one of these.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="archive.formation",
                        verbose_name="formation",
                    ),
                ),
                (
                    "person",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="Whose it is, if it is one of these.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="archive.person",
                        verbose_name="person",
                    ),
                ),
                (
                    "engagement",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="Whose it is, if it is one of these.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="archive.engagement",
                        verbose_name="engagement",
                    ),
                ),
                (
                    "place",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="Whose it is, if it is one of these.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="archive.place",
                        verbose_name="place",
                    ),
                ),
                (
                    "power",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="Whose it is, if it is one of these.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="archive.power",
                        verbose_name="power",
                    ),
                ),
                (
                    "source",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="Whose it is, if it is one of these.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="archive.source",
                        verbose_name="source",
                    ),
                ),
                (
                    "collection",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="Whose it is, if it is one of these.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="archive.collection",
                        verbose_name="collection",
                    ),
                ),
            ],
            options={
                "db_table": "history_formerslug",
                "abstract": False,
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="59f461bf41fabc483ff4a9b7793496e2452e9823",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_c5911",
                            table="history_formerslug",
                            when="BEFORE",
                        ),
                    )
                ],
                "indexes": [],
                "constraints": [],
            },
        ),
        migrations.CreateModel(
            name="Citation",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "key",
                    models.CharField(
                        db_default=models.Func(
                            function="public.new_key", output_field=models.CharField()
                        ),
                        default=archive.models.base.new_key,
                        editable=False,
                        help_text="The permanent short code by which this row is cited, e.g. “k7m2pq9xvt”.",
                        max_length=40,
                        unique=True,
                        verbose_name="key",
                    ),
                ),
                (
                    "formation",
                    models.ForeignKey(
                        blank=True,
                        db_index=False,
                        help_text="What the citation is about, if it is one of these.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="citations",
                        to="archive.formation",
                        verbose_name="formation",
                    ),
                ),
                (
                    "person",
                    models.ForeignKey(
                        blank=True,
                        db_index=False,
                        help_text="What the citation is about, if it is one of these.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="citations",
                        to="archive.person",
                        verbose_name="person",
                    ),
                ),
                (
                    "engagement",
                    models.ForeignKey(
                        blank=True,
                        db_index=False,
                        help_text="What the citation is about, if it is one of these.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="citations",
                        to="archive.engagement",
                        verbose_name="engagement",
                    ),
                ),
                (
                    "place",
                    models.ForeignKey(
                        blank=True,
                        db_index=False,
                        help_text="What the citation is about, if it is one of these.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="citations",
                        to="archive.place",
                        verbose_name="place",
                    ),
                ),
                (
                    "power",
                    models.ForeignKey(
                        blank=True,
                        db_index=False,
                        help_text="What the citation is about, if it is one of these.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="citations",
                        to="archive.power",
                        verbose_name="power",
                    ),
                ),
                (
                    "work",
                    models.ForeignKey(
                        blank=True,
                        db_index=False,
                        help_text="What the citation is about, if it is one of these.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="citations",
                        to="archive.source",
                        verbose_name="source",
                    ),
                ),
                (
                    "collection",
                    models.ForeignKey(
                        blank=True,
                        db_index=False,
                        help_text="What the citation is about, if it is one of these.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="citations",
                        to="archive.collection",
                        verbose_name="collection",
                    ),
                ),
                (
                    "name",
                    models.ForeignKey(
                        blank=True,
                        db_index=False,
                        help_text="What the citation is about, if it is one of these.",
                        null=True,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="citations",
                        to="archive.name",
                        verbose_name="name",
                    ),
                ),
                (
                    "subordination",
                    models.ForeignKey(
                        blank=True,
                        db_index=False,
                        help_text="What the citation is about, if it is one of these.",
                        null=True,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="citations",
                        to="archive.subordination",
                        verbose_name="subordination",
                    ),
                ),
                (
                    "lineage",
                    models.ForeignKey(
                        blank=True,
                        db_index=False,
                        help_text="What the citation is about, if it is one of these.",
                        null=True,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="citations",
                        to="archive.lineage",
                        verbose_name="lineage",
                    ),
                ),
                (
                    "station",
                    models.ForeignKey(
                        blank=True,
                        db_index=False,
                        help_text="What the citation is about, if it is one of these.",
                        null=True,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="citations",
                        to="archive.station",
                        verbose_name="station",
                    ),
                ),
                (
                    "appointment",
                    models.ForeignKey(
                        blank=True,
                        db_index=False,
                        help_text="What the citation is about, if it is one of these.",
                        null=True,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="citations",
                        to="archive.appointment",
                        verbose_name="appointment",
                    ),
                ),
                (
                    "promotion",
                    models.ForeignKey(
                        blank=True,
                        db_index=False,
                        help_text="What the citation is about, if it is one of these.",
                        null=True,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="citations",
                        to="archive.promotion",
                        verbose_name="rank held",
                    ),
                ),
                (
                    "alignment",
                    models.ForeignKey(
                        blank=True,
                        db_index=False,
                        help_text="What the citation is about, if it is one of these.",
                        null=True,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="citations",
                        to="archive.alignment",
                        verbose_name="alignment",
                    ),
                ),
                (
                    "belligerent",
                    models.ForeignKey(
                        blank=True,
                        db_index=False,
                        help_text="What the citation is about, if it is one of these.",
                        null=True,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="citations",
                        to="archive.belligerent",
                        verbose_name="belligerent",
                    ),
                ),
                (
                    "participation",
                    models.ForeignKey(
                        blank=True,
                        db_index=False,
                        help_text="What the citation is about, if it is one of these.",
                        null=True,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="citations",
                        to="archive.participation",
                        verbose_name="participation",
                    ),
                ),
                (
                    "command",
                    models.ForeignKey(
                        blank=True,
                        db_index=False,
                        help_text="What the citation is about, if it is one of these.",
                        null=True,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="citations",
                        to="archive.command",
                        verbose_name="command in an engagement",
                    ),
                ),
                (
                    "figure",
                    models.ForeignKey(
                        blank=True,
                        db_index=False,
                        help_text="What the citation is about, if it is one of these.",
                        null=True,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="citations",
                        to="archive.figure",
                        verbose_name="figure",
                    ),
                ),
                (
                    "outcome",
                    models.ForeignKey(
                        blank=True,
                        db_index=False,
                        help_text="What the citation is about, if it is one of these.",
                        null=True,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="citations",
                        to="archive.outcome",
                        verbose_name="outcome",
                    ),
                ),
                (
                    "nesting",
                    models.ForeignKey(
                        blank=True,
                        db_index=False,
                        help_text="What the citation is about, if it is one of these.",
                        null=True,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="citations",
                        to="archive.nesting",
                        verbose_name="nesting of engagements",
                    ),
                ),
                (
                    "relation",
                    models.ForeignKey(
                        blank=True,
                        db_index=False,
                        help_text="What the citation is about, if it is one of these.",
                        null=True,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="citations",
                        to="archive.relation",
                        verbose_name="relation of engagements",
                    ),
                ),
                (
                    "event",
                    models.ForeignKey(
                        blank=True,
                        db_index=False,
                        help_text="What the citation is about, if it is one of these.",
                        null=True,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="citations",
                        to="archive.event",
                        verbose_name="event",
                    ),
                ),
                (
                    "commemoration",
                    models.ForeignKey(
                        blank=True,
                        db_index=False,
                        help_text="What the citation is about, if it is one of these.",
                        null=True,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="citations",
                        to="archive.commemoration",
                        verbose_name="commemoration",
                    ),
                ),
                (
                    "remark",
                    models.ForeignKey(
                        blank=True,
                        db_index=False,
                        help_text="What the citation is about, if it is one of these.",
                        null=True,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="citations",
                        to="archive.remark",
                        verbose_name="remark",
                    ),
                ),
                (
                    "source",
                    models.ForeignKey(
                        help_text="The source that says it.",
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="uses",
                        to="archive.source",
                        verbose_name="source",
                    ),
                ),
                (
                    "seen_through",
                    models.ForeignKey(
                        blank=True,
                        help_text="The source in which it was seen cited: “Schmider, cited in …”.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="relayed",
                        to="archive.source",
                        verbose_name="seen through",
                    ),
                ),
                (
                    "field",
                    models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="For a record: which of its fields is cited, e.g. “latitude” or “echelon”; empty for a statement.",
                        max_length=60,
                        verbose_name="field",
                    ),
                ),
                (
                    "stance",
                    models.CharField(
                        choices=[
                            ("supports", "supports"),
                            ("contradicts", "contradicts"),
                            ("mentions", "mentions"),
                        ],
                        db_default="supports",
                        default="supports",
                        help_text="Supports, contradicts or mentions.",
                        max_length=12,
                        verbose_name="stance",
                    ),
                ),
                (
                    "locator_kind",
                    models.CharField(
                        choices=[
                            ("page", "page"),
                            ("folio", "folio"),
                            ("section", "section"),
                            ("line", "line"),
                            ("timestamp", "timestamp"),
                            ("other", "other"),
                        ],
                        db_default="page",
                        default="page",
                        help_text="What the locator counts, e.g. page or section.",
                        max_length=10,
                        verbose_name="kind of locator",
                    ),
                ),
                (
                    "locator",
                    models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="Where in the source, e.g. “211–213” or “First stage › Local situation”.",
                        max_length=200,
                        verbose_name="locator",
                    ),
                ),
                (
                    "quotation",
                    models.TextField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="Public. A short quotation where the wording matters.",
                        verbose_name="quotation",
                    ),
                ),
                (
                    "editors_note",
                    models.TextField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="For editors only; readers never see it.",
                        verbose_name="editor's note",
                    ),
                ),
                (
                    "accessed",
                    models.DateField(
                        blank=True,
                        help_text="Day on which a web page was read.",
                        null=True,
                        verbose_name="accessed",
                    ),
                ),
                (
                    "archived_url",
                    models.URLField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="Where a copy of the web page is kept.",
                        max_length=500,
                        verbose_name="archived address",
                    ),
                ),
                (
                    "needs_confirmation",
                    models.BooleanField(
                        db_default=False,
                        default=False,
                        help_text="Set by the database when the cited value changes; untick when you have checked it.",
                        verbose_name="to be confirmed again",
                    ),
                ),
                (
                    "position",
                    models.PositiveIntegerField(
                        db_default=0,
                        default=0,
                        help_text="Order among the target's citations.",
                        verbose_name="position",
                    ),
                ),
            ],
            options={
                "verbose_name": "citation",
                "verbose_name_plural": "citations",
                "ordering": ["position", "pk"],
                "indexes": [
                    models.Index(
                        condition=models.Q(("formation__isnull", False)),
                        fields=["formation"],
                        name="citation_of_formation",
                    ),
                    models.Index(
                        condition=models.Q(("person__isnull", False)),
                        fields=["person"],
                        name="citation_of_person",
                    ),
                    models.Index(
                        condition=models.Q(("engagement__isnull", False)),
                        fields=["engagement"],
                        name="citation_of_engagement",
                    ),
                    models.Index(
                        condition=models.Q(("place__isnull", False)),
                        fields=["place"],
                        name="citation_of_place",
                    ),
                    models.Index(
                        condition=models.Q(("power__isnull", False)),
                        fields=["power"],
                        name="citation_of_power",
                    ),
                    models.Index(
                        condition=models.Q(("work__isnull", False)),
                        fields=["work"],
                        name="citation_of_work",
                    ),
                    models.Index(
                        condition=models.Q(("collection__isnull", False)),
                        fields=["collection"],
                        name="citation_of_collection",
                    ),
                    models.Index(
                        condition=models.Q(("name__isnull", False)),
                        fields=["name"],
                        name="citation_of_name",
                    ),
                    models.Index(
                        condition=models.Q(("subordination__isnull", False)),
                        fields=["subordination"],
                        name="citation_of_subordination",
                    ),
                    models.Index(
                        condition=models.Q(("lineage__isnull", False)),
                        fields=["lineage"],
                        name="citation_of_lineage",
                    ),
                    models.Index(
                        condition=models.Q(("station__isnull", False)),
                        fields=["station"],
                        name="citation_of_station",
                    ),
                    models.Index(
                        condition=models.Q(("appointment__isnull", False)),
                        fields=["appointment"],
                        name="citation_of_appointment",
                    ),
                    models.Index(
                        condition=models.Q(("promotion__isnull", False)),
                        fields=["promotion"],
                        name="citation_of_promotion",
                    ),
                    models.Index(
                        condition=models.Q(("alignment__isnull", False)),
                        fields=["alignment"],
                        name="citation_of_alignment",
                    ),
                    models.Index(
                        condition=models.Q(("belligerent__isnull", False)),
                        fields=["belligerent"],
                        name="citation_of_belligerent",
                    ),
                    models.Index(
                        condition=models.Q(("participation__isnull", False)),
                        fields=["participation"],
                        name="citation_of_participation",
                    ),
                    models.Index(
                        condition=models.Q(("command__isnull", False)),
                        fields=["command"],
                        name="citation_of_command",
                    ),
                    models.Index(
                        condition=models.Q(("figure__isnull", False)),
                        fields=["figure"],
                        name="citation_of_figure",
                    ),
                    models.Index(
                        condition=models.Q(("outcome__isnull", False)),
                        fields=["outcome"],
                        name="citation_of_outcome",
                    ),
                    models.Index(
                        condition=models.Q(("nesting__isnull", False)),
                        fields=["nesting"],
                        name="citation_of_nesting",
                    ),
                    models.Index(
                        condition=models.Q(("relation__isnull", False)),
                        fields=["relation"],
                        name="citation_of_relation",
                    ),
                    models.Index(
                        condition=models.Q(("event__isnull", False)),
                        fields=["event"],
                        name="citation_of_event",
                    ),
                    models.Index(
                        condition=models.Q(("commemoration__isnull", False)),
                        fields=["commemoration"],
                        name="citation_of_commemoration",
                    ),
                    models.Index(
                        condition=models.Q(("remark__isnull", False)),
                        fields=["remark"],
                        name="citation_of_remark",
                    ),
                ],
                "constraints": [
                    models.CheckConstraint(
                        condition=django.db.models.lookups.Exact(
                            models.Func(
                                models.F("formation"),
                                models.F("person"),
                                models.F("engagement"),
                                models.F("place"),
                                models.F("power"),
                                models.F("work"),
                                models.F("collection"),
                                models.F("name"),
                                models.F("subordination"),
                                models.F("lineage"),
                                models.F("station"),
                                models.F("appointment"),
                                models.F("promotion"),
                                models.F("alignment"),
                                models.F("belligerent"),
                                models.F("participation"),
                                models.F("command"),
                                models.F("figure"),
                                models.F("outcome"),
                                models.F("nesting"),
                                models.F("relation"),
                                models.F("event"),
                                models.F("commemoration"),
                                models.F("remark"),
                                function="num_nonnulls",
                                output_field=models.IntegerField(),
                            ),
                            models.Value(1),
                        ),
                        name="a_citation_has_exactly_one_target",
                        violation_error_message="A citation is about exactly one record's field or one statement.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                ("collection", None),
                                ("engagement", None),
                                ("formation", None),
                                ("person", None),
                                ("place", None),
                                ("power", None),
                                ("work", None),
                                ("field", ""),
                            ),
                            models.Q(
                                ("alignment", None),
                                ("appointment", None),
                                ("belligerent", None),
                                ("command", None),
                                ("commemoration", None),
                                ("event", None),
                                ("figure", None),
                                ("lineage", None),
                                ("name", None),
                                ("nesting", None),
                                ("outcome", None),
                                ("participation", None),
                                ("promotion", None),
                                ("relation", None),
                                ("remark", None),
                                ("station", None),
                                ("subordination", None),
                                models.Q(("field", ""), _negated=True),
                            ),
                            _connector="OR",
                        ),
                        name="a_citation_of_a_record_names_the_field",
                        violation_error_message="Say which field of the record is cited; a statement's citation names none.",
                    ),
                    models.UniqueConstraint(
                        fields=(
                            "formation",
                            "person",
                            "engagement",
                            "place",
                            "power",
                            "work",
                            "collection",
                            "name",
                            "subordination",
                            "lineage",
                            "station",
                            "appointment",
                            "promotion",
                            "alignment",
                            "belligerent",
                            "participation",
                            "command",
                            "figure",
                            "outcome",
                            "nesting",
                            "relation",
                            "event",
                            "commemoration",
                            "remark",
                            "field",
                            "source",
                            "seen_through",
                            "stance",
                            "locator_kind",
                            "locator",
                        ),
                        name="a_citation_is_recorded_once",
                        nulls_distinct=False,
                        violation_error_message="This citation is already recorded.",
                    ),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "history_citation" ("accessed", "alignment_id", "appointment_id", "archived_url", "belligerent_id", "collection_id", "command_id", "commemoration_id", "editors_note", "engagement_id", "event_id", "field", "figure_id", "formation_id", "id", "key", "lineage_id", "locator", "locator_kind", "name_id", "needs_confirmation", "nesting_id", "outcome_id", "participation_id", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place_id", "position", "power_id", "promotion_id", "quotation", "relation_id", "remark_id", "seen_through_id", "source_id", "stance", "station_id", "subordination_id", "work_id") SELECT new_values."accessed", new_values."alignment_id", new_values."appointment_id", new_values."archived_url", new_values."belligerent_id", new_values."collection_id", new_values."command_id", new_values."commemoration_id", new_values."editors_note", new_values."engagement_id", new_values."event_id", new_values."field", new_values."figure_id", new_values."formation_id", new_values."id", new_values."key", new_values."lineage_id", new_values."locator", new_values."locator_kind", new_values."name_id", new_values."needs_confirmation", new_values."nesting_id", new_values."outcome_id", new_values."participation_id", new_values."person_id", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."place_id", new_values."position", new_values."power_id", new_values."promotion_id", new_values."quotation", new_values."relation_id", new_values."remark_id", new_values."seen_through_id", new_values."source_id", new_values."stance", new_values."station_id", new_values."subordination_id", new_values."work_id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="a6707139f39aa4225d2c88d8ea4a7e72422d6dd4",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_f1d87",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="archive_citation",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "history_citation" ("accessed", "alignment_id", "appointment_id", "archived_url", "belligerent_id", "collection_id", "command_id", "commemoration_id", "editors_note", "engagement_id", "event_id", "field", "figure_id", "formation_id", "id", "key", "lineage_id", "locator", "locator_kind", "name_id", "needs_confirmation", "nesting_id", "outcome_id", "participation_id", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place_id", "position", "power_id", "promotion_id", "quotation", "relation_id", "remark_id", "seen_through_id", "source_id", "stance", "station_id", "subordination_id", "work_id") SELECT new_values."accessed", new_values."alignment_id", new_values."appointment_id", new_values."archived_url", new_values."belligerent_id", new_values."collection_id", new_values."command_id", new_values."commemoration_id", new_values."editors_note", new_values."engagement_id", new_values."event_id", new_values."field", new_values."figure_id", new_values."formation_id", new_values."id", new_values."key", new_values."lineage_id", new_values."locator", new_values."locator_kind", new_values."name_id", new_values."needs_confirmation", new_values."nesting_id", new_values."outcome_id", new_values."participation_id", new_values."person_id", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."place_id", new_values."position", new_values."power_id", new_values."promotion_id", new_values."quotation", new_values."relation_id", new_values."remark_id", new_values."seen_through_id", new_values."source_id", new_values."stance", new_values."station_id", new_values."subordination_id", new_values."work_id" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="dfcfb976fabdd0e19c4f2e4274d9871b7b953ecd",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_325df",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="archive_citation",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "history_citation" ("accessed", "alignment_id", "appointment_id", "archived_url", "belligerent_id", "collection_id", "command_id", "commemoration_id", "editors_note", "engagement_id", "event_id", "field", "figure_id", "formation_id", "id", "key", "lineage_id", "locator", "locator_kind", "name_id", "needs_confirmation", "nesting_id", "outcome_id", "participation_id", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place_id", "position", "power_id", "promotion_id", "quotation", "relation_id", "remark_id", "seen_through_id", "source_id", "stance", "station_id", "subordination_id", "work_id") SELECT old_values."accessed", old_values."alignment_id", old_values."appointment_id", old_values."archived_url", old_values."belligerent_id", old_values."collection_id", old_values."command_id", old_values."commemoration_id", old_values."editors_note", old_values."engagement_id", old_values."event_id", old_values."field", old_values."figure_id", old_values."formation_id", old_values."id", old_values."key", old_values."lineage_id", old_values."locator", old_values."locator_kind", old_values."name_id", old_values."needs_confirmation", old_values."nesting_id", old_values."outcome_id", old_values."participation_id", old_values."person_id", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."place_id", old_values."position", old_values."power_id", old_values."promotion_id", old_values."quotation", old_values."relation_id", old_values."remark_id", old_values."seen_through_id", old_values."source_id", old_values."stance", old_values."station_id", old_values."subordination_id", old_values."work_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="d3fae7a5fafe2993ca6a7d604f3c4cabe0d26302",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_be076",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="archive_citation",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="CitationHistory",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="history",
                        to="archive.citation",
                    ),
                ),
                (
                    "pgh_context",
                    models.ForeignKey(
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="pghistory.context",
                    ),
                ),
                ("id", models.BigIntegerField()),
                (
                    "key",
                    models.CharField(
                        db_default=models.Func(
                            function="public.new_key", output_field=models.CharField()
                        ),
                        default=archive.models.base.new_key,
                        editable=False,
                        help_text="The permanent short code by which this row is cited, e.g. “k7m2pq9xvt”.",
                        max_length=40,
                        verbose_name="key",
                    ),
                ),
                (
                    "formation",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="What the citation is about, if it is one of these.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="archive.formation",
                        verbose_name="formation",
                    ),
                ),
                (
                    "person",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="What the citation is about, if it is one of these.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="archive.person",
                        verbose_name="person",
                    ),
                ),
                (
                    "engagement",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="What the citation is about, if it is one of these.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="archive.engagement",
                        verbose_name="engagement",
                    ),
                ),
                (
                    "place",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="What the citation is about, if it is one of these.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="archive.place",
                        verbose_name="place",
                    ),
                ),
                (
                    "power",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="What the citation is about, if it is one of these.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="archive.power",
                        verbose_name="power",
                    ),
                ),
                (
                    "work",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="What the citation is about, if it is one of these.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="archive.source",
                        verbose_name="source",
                    ),
                ),
                (
                    "collection",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="What the citation is about, if it is one of these.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="archive.collection",
                        verbose_name="collection",
                    ),
                ),
                (
                    "name",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="What the citation is about, if it is one of these.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="archive.name",
                        verbose_name="name",
                    ),
                ),
                (
                    "subordination",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="What the citation is about, if it is one of these.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="archive.subordination",
                        verbose_name="subordination",
                    ),
                ),
                (
                    "lineage",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="What the citation is about, if it is one of these.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="archive.lineage",
                        verbose_name="lineage",
                    ),
                ),
                (
                    "station",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="What the citation is about, if it is one of these.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="archive.station",
                        verbose_name="station",
                    ),
                ),
                (
                    "appointment",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="What the citation is about, if it is one of these.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="archive.appointment",
                        verbose_name="appointment",
                    ),
                ),
                (
                    "promotion",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="What the citation is about, if it is one of these.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="archive.promotion",
                        verbose_name="rank held",
                    ),
                ),
                (
                    "alignment",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="What the citation is about, if it is one of these.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="archive.alignment",
                        verbose_name="alignment",
                    ),
                ),
                (
                    "belligerent",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="What the citation is about, if it is one of these.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="archive.belligerent",
                        verbose_name="belligerent",
                    ),
                ),
                (
                    "participation",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="What the citation is about, if it is one of these.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="archive.participation",
                        verbose_name="participation",
                    ),
                ),
                (
                    "command",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="What the citation is about, if it is one of these.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="archive.command",
                        verbose_name="command in an engagement",
                    ),
                ),
                (
                    "figure",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="What the citation is about, if it is one of these.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="archive.figure",
                        verbose_name="figure",
                    ),
                ),
                (
                    "outcome",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="What the citation is about, if it is one of these.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="archive.outcome",
                        verbose_name="outcome",
                    ),
                ),
                (
                    "nesting",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="What the citation is about, if it is one of these.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="archive.nesting",
                        verbose_name="nesting of engagements",
                    ),
                ),
                (
                    "relation",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="What the citation is about, if it is one of these.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="archive.relation",
                        verbose_name="relation of engagements",
                    ),
                ),
                (
                    "event",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="What the citation is about, if it is one of these.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="archive.event",
                        verbose_name="event",
                    ),
                ),
                (
                    "commemoration",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="What the citation is about, if it is one of these.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="archive.commemoration",
                        verbose_name="commemoration",
                    ),
                ),
                (
                    "remark",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="What the citation is about, if it is one of these.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="archive.remark",
                        verbose_name="remark",
                    ),
                ),
                (
                    "source",
                    models.ForeignKey(
                        db_constraint=False,
                        help_text="The source that says it.",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="archive.source",
                        verbose_name="source",
                    ),
                ),
                (
                    "seen_through",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="The source in which it was seen cited: “Schmider, cited in …”.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="archive.source",
                        verbose_name="seen through",
                    ),
                ),
                (
                    "field",
                    models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="For a record: which of its fields is cited, e.g. “latitude” or “echelon”; empty for a statement.",
                        max_length=60,
                        verbose_name="field",
                    ),
                ),
                (
                    "stance",
                    models.CharField(
                        choices=[
                            ("supports", "supports"),
                            ("contradicts", "contradicts"),
                            ("mentions", "mentions"),
                        ],
                        db_default="supports",
                        default="supports",
                        help_text="Supports, contradicts or mentions.",
                        max_length=12,
                        verbose_name="stance",
                    ),
                ),
                (
                    "locator_kind",
                    models.CharField(
                        choices=[
                            ("page", "page"),
                            ("folio", "folio"),
                            ("section", "section"),
                            ("line", "line"),
                            ("timestamp", "timestamp"),
                            ("other", "other"),
                        ],
                        db_default="page",
                        default="page",
                        help_text="What the locator counts, e.g. page or section.",
                        max_length=10,
                        verbose_name="kind of locator",
                    ),
                ),
                (
                    "locator",
                    models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="Where in the source, e.g. “211–213” or “First stage › Local situation”.",
                        max_length=200,
                        verbose_name="locator",
                    ),
                ),
                (
                    "quotation",
                    models.TextField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="Public. A short quotation where the wording matters.",
                        verbose_name="quotation",
                    ),
                ),
                (
                    "editors_note",
                    models.TextField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="For editors only; readers never see it.",
                        verbose_name="editor's note",
                    ),
                ),
                (
                    "accessed",
                    models.DateField(
                        blank=True,
                        help_text="Day on which a web page was read.",
                        null=True,
                        verbose_name="accessed",
                    ),
                ),
                (
                    "archived_url",
                    models.URLField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="Where a copy of the web page is kept.",
                        max_length=500,
                        verbose_name="archived address",
                    ),
                ),
                (
                    "needs_confirmation",
                    models.BooleanField(
                        db_default=False,
                        default=False,
                        help_text="Set by the database when the cited value changes; untick when you have checked it.",
                        verbose_name="to be confirmed again",
                    ),
                ),
                (
                    "position",
                    models.PositiveIntegerField(
                        db_default=0,
                        default=0,
                        help_text="Order among the target's citations.",
                        verbose_name="position",
                    ),
                ),
            ],
            options={
                "db_table": "history_citation",
                "abstract": False,
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="94f6e8d9f61376892dc8e02f12ecfddcf2c2c762",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_6b877",
                            table="history_citation",
                            when="BEFORE",
                        ),
                    )
                ],
                "indexes": [],
                "constraints": [],
            },
        ),
        migrations.RunPython(install_triggers, migrations.RunPython.noop),
    ]
