"""İçe aktar: from another program's file to the vault, with everything seen before anything is stored."""
