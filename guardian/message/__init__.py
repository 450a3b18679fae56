"""Pure: between octets and words. No I/O, no clock, no configuration."""
