"""What the XLSX format is made of: sheets by name, cells by tone and number, native charts, and the contents."""
