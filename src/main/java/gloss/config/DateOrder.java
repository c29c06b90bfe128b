package gloss.config;

/** What comes first in a date that ends with its year, where both numbers could be a month. */
public enum DateOrder {
  DAY_FIRST,
  MONTH_FIRST
}
