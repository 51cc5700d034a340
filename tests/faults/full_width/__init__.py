"""Full-width digits: ５０００．００."""
