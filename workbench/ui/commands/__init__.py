"""What the actions do: functions of the desk."""
