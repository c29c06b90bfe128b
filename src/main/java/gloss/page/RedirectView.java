package gloss.page;

/**
 * A small page under an old address.
 *
 * @param target where the page is now, with its title
 */
public record RedirectView(NavLink target) {}
