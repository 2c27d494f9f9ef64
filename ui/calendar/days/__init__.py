"""What a day is and what opens beside it: its list and menus, the unit's special days, the crisis switch."""
