"""The workspace database: the only place that knows SQLAlchemy and Alembic."""
