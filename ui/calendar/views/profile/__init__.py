"""The profile: an account's grid on Instagram as it will look once what is planned is out."""
