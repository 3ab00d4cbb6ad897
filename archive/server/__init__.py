"""The machinery under the archive: PostgreSQL, roles, health, serving. It knows no models."""
