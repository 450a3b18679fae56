"""What a policy would have held of letters that were sent already. Nothing is sent or changed."""
