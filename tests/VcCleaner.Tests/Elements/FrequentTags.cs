namespace VcCleaner.Tests.Elements;

/// <summary>The shortcodes that occur most in real content, the most frequent first. Data.</summary>
internal static class FrequentTags
{
    public static readonly string[] Names =
    [
        "vc_column", "vc_column_text", "vc_row", "vc_column_inner", "vc_empty_space", "vc_row_inner", "vc_single_image", "vc_custom_heading",
        "image_with_animation", "us_separator", "supro_empty_space", "divider", "dt_gap", "vc_toggle", "baroque_empty_space", "spacing",
        "dt_social_icon", "client", "vc_btn", "icon", "us_iconbox", "team_member", "nectar_btn", "vc_tta_section", "dt_list_item",
        "vc_accordion_tab", "dt_button", "vc_icon", "ushop_button_shortcode_blog_wrap", "ushop_button_shortcode_blog", "tdm_block_column_title",
        "extra_menu_list", "mrbara_heading", "testimonial", "woodmart_title", "full_width_section", "button", "us_single_image", "naix_empty_space",
        "us_btn", "text-with-icon", "vc_text_separator", "dt_fancy_title", "split_line_heading", "vc_progress_bar", "dt_banner", "woodmart_info_box",
        "bar", "promo_banner", "item", "tdm_block_inline_text", "woodmart_button", "contact-form-7", "vc_tab", "vc_separator", "advlist",
        "milestone", "dt_fancy_separator", "dt_call_to_action", "one_fourth", "woodmart_responsive_text_block", "basel_info_box", "nectar_icon",
        "iconbox", "toggle", "rev_slider_vc", "basel_title", "nectar_portfolio", "nectar_cta", "us_counter", "woodmart_gallery", "dt_teaser",
        "one_sixth", "tdm_block_icon_box", "dt_vc_list", "smartslider3", "mrbara_icon_box_2", "us_progbar", "testimonials", "fancy_box", "vc_pie",
        "tdm_block_button", "pricing_column", "chaoss-workspace", "dt_benefits_vc", "us_testimonial", "dt_list", "nectar_dropcap", "headings",
        "dt_social_icons", "testimonial_slider", "one_third", "vc_accordion", "vc_video", "us_portfolio", "nectar_icon_list_item",
        "tdm_block_inline_image", "vc_section", "nectar_slider", "infolist", "nectar_food_menu_item", "vc_gallery", "us_person", "mrbara_icon_box_1",
        "us_blog", "us_image_slider", "dt_contact_form", "counter", "extra_menu", "dt_testimonials", "gallery", "mrbara_image_carousel",
        "mrbara_counter", "buttons", "nectar_blog", "one_fourth_last", "social_buttons", "tab", "clients", "dt_quote", "lab_button",
        "supro_product_banner2", "dt_logos", "fancy-ul", "dt_tooltip", "nectar_single_testimonial", "woodmart_menu_price", "one_half", "heading",
        "supro_button", "mrbara_newsletter", "one_half_last", "td_block_ad_box", "us_cta", "vc_tta_accordion", "us_social_links", "us_gallery",
        "nectar_highlighted_text", "unero_single_image", "dt_fancy_image", "carousel", "vc_raw_html", "contentbox", "vc_round_chart",
        "nectar_video_lightbox", "subscribe", "dt_blog_posts_small", "dt_code", "social-media", "nectar_horizontal_list_item",
    ];
}
