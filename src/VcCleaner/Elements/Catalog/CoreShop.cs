using System.Collections.Immutable;
using static VcCleaner.Elements.Row;

namespace VcCleaner.Elements.Catalog;

/// <summary>WooCommerce's shortcodes: all of them ask the shop's database.</summary>
internal static class CoreShop
{
    private const string Products = "list of products";
    private const string ShopPage = "shop page";

    public static ImmutableArray<ElementDefinition> Rows { get; } =
    [
        Dynamic("woocommerce_cart", ShopPage),
        Dynamic("woocommerce_checkout", ShopPage),
        Dynamic("woocommerce_order_tracking", ShopPage),
        Dynamic("woocommerce_my_account", ShopPage),
        Dynamic("product_page", ShopPage),
        Dynamic("recent_products", Products),
        Dynamic("featured_products", Products),
        Dynamic("product", Products),
        Dynamic("products", Products),
        Dynamic("add_to_cart", Products),
        Dynamic("add_to_cart_url", Products),
        Dynamic("product_category", Products),
        Dynamic("product_categories", Products),
        Dynamic("sale_products", Products),
        Dynamic("best_selling_products", Products),
        Dynamic("top_rated_products", Products),
        Dynamic("product_attribute", Products),
        Dynamic("related_products", Products),
    ];
}
