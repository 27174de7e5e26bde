"""The invented portfolio of Nordhain Industrie AG and the documents its 22 IT vendors sent."""
