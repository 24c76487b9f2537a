namespace VcCleaner.Tests.Elements.Addons;

/// <summary>Attributes that the reference counts as visible and that no row lists, each with the reason.</summary>
internal static class Unlisted
{
    private static readonly (string Reason, string[] Attributes)[] Reasons =
    [
        ("Names to WordPress what to show; a reader sees what it finds, not the name.",
        [
            "contact-form-7.id", "gravityform.id", "gravityforms.id", "ninja_form.id", "ninja_forms_display_form.id", "wpforms.id",
            "formidable.id",
            "caldera_form.id", "mc4wp_form.id", "fluentform.id", "hubspot.type", "hubspot.portal", "hubspot.id", "contact-field.type",
            "rev_slider.alias", "layerslider.id", "masterslider_pb.alias", "masterslider_pb.id", "smartslider3.slider", "ess_grid.alias",
            "metaslider.id",
            "nectar_slider.location", "woodmart_slider.slider", "templatera.id", "uncode_block.id", "us_page_block.id", "html_block.id",
            "porto_block.id",
            "porto_block.name", "porto_product.id", "porto_product_category.category", "products.ids", "products.skus", "products.category",
            "products.limit", "product_page.id", "product_page.sku", "woodmart_mega_menu.nav_menu", "vcex_navbar.menu",
            "us_additional_menu.source",
            "uncode_index.loop", "testimonials.category", "testimonials.number", "us_grid.items_layout", "us_carousel.items_layout",
            "us_grid_filter.filter_items", "us_grid_order.orderby_items", "us_post_custom_field.key", "gallery.id", "gallery.exclude",
            "playlist.type", "caption.id", "wp_caption.id", "woodmart_popup.id", "ultimate_video.yt_channel_id",
        ]),

        ("A name for the editor, or a switch (title=\"true\") in spite of its name.",
        [
            "contact-form-7.title", "gravityform.title", "gravityform.description", "rev_slider.slidertitle", "vc_row.row_name",
            "vc_single_image.caption",
            "vc_custom_heading.auto_text", "porto_info_box.read_more", "porto_floating_menu_item.icon_cl", "woodmart_gallery.on_click",
            "gallery.link",
        ]),

        ("Only styles.",
        [
            "caption.align", "caption.width", "wp_caption.align", "wp_caption.width", "gallery.columns", "gallery.size", "embed.width",
            "embed.height",
            "vc_gallery.items",
        ]),

        ("A level; the row's handler reads it.", ["vc_custom_heading.heading_semantic"]),

        ("A background, or a sign on a map or a player.",
        [
            "full_width_section.image_url", "vc_column.back_image", "vc_column_inner.back_image", "ultimate_google_map.icon_img",
            "ultimate_video.play_image",
            "video.poster",
        ]),

        ("Stands in for an image that does not load; the image's own alternative text is taken from the media library.",
        [
            "dt_teaser.image_alt", "dt_fancy_image.image_alt",
        ]),

        ("Words of a clock that is not there any more: days, hours, minutes.",
        [
            "ult_countdown.string_days", "ult_countdown.string_days2", "ult_countdown.string_weeks", "ult_countdown.string_weeks2",
            "ult_countdown.string_months", "ult_countdown.string_months2", "ult_countdown.string_years", "ult_countdown.string_years2",
            "ult_countdown.string_hours", "ult_countdown.string_hours2", "ult_countdown.string_minutes", "ult_countdown.string_minutes2",
            "ult_countdown.string_seconds", "ult_countdown.string_seconds2", "countdown.month_label", "countdown.day_label",
            "countdown.hour_label",
            "countdown.minute_label", "countdown.second_label", "vcex_countdown.days", "vcex_countdown.hours", "vcex_countdown.minutes",
            "vcex_countdown.seconds",
        ]),

        ("Labels of a form's fields and buttons, without the form.",
        [
            "dt_contact_form.button_title", "us_cform.button_text", "us_search.text", "us_wc_coupon_form.placeholder",
            "us_wc_coupon_form.btn_label",
            "us_cart_totals.btn_label", "us_checkout_payment.btn_label", "us_checkout_login.notice_message", "us_grid_order.first_label",
            "us_grid_order.text_before", "vcex_searchbar.placeholder", "vcex_searchbar.button_text",
            "vcex_newsletter_form.placeholder_text",
            "vcex_newsletter_form.submit_text",
        ]),

        ("Stands in or around each post of a list that only WordPress can fill.",
        [
            "dt_blog_list.read_more_button_text", "dt_blog_masonry.read_more_button_text", "dt_blog_carousel.read_more_button_text",
            "dt_albums_masonry.read_more_button_text", "dt_albums_carousel.read_more_button_text",
            "dt_portfolio_masonry.read_more_button_text",
            "dt_portfolio_carousel.read_more_button_text", "dt_team_carousel.read_more_button_text",
            "dt_team_masonry.read_more_button_text",
            "vcex_recent_news.read_more_text", "vcex_blog_grid.read_more_text", "vcex_blog_carousel.read_more_text",
            "vcex_post_type_grid.read_more_text", "vcex_post_type_carousel.read_more_text", "us_grid.pagination_btn_text",
            "us_breadcrumbs.home",
            "us_post_title.link", "us_post_image.link", "us_post_author.link", "us_post_custom_field.link", "us_post_date.text_before",
            "us_post_taxonomy.text_before", "us_post_taxonomy.separator", "us_post_custom_field.text_before",
            "us_post_custom_field.text_after",
            "us_post_navigation.prev_post_text", "us_post_navigation.next_post_text", "us_post_views.text_before",
            "us_post_views.text_after",
            "us_product_field.sale_text",
        ]),

        ("Said only if nothing is found.",
        [
            "us_grid.no_items_message", "us_carousel.no_items_message", "us_product_list.no_items_message", "us_term_list.no_items_message",
            "us_user_list.no_items_message",
        ]),

        ("Belongs to buttons that share the page.", ["us_sharing.url", "uncode_share.title"]),

        ("Dialled, not shown; the number that is shown is another attribute.", ["mk_skype.number"]),
    ];

    /// <summary>The excused attributes, as <c>tag.attribute</c>.</summary>
    public static HashSet<string> All { get; } = [.. Reasons.SelectMany(reason => reason.Attributes)];
}
