using System.Collections.Frozen;

namespace VcCleaner.Linting;

/// <summary>The names of all attributes of the builder's own elements, styling included. Data, from its maps of versions 3.6 to 8.1.</summary>
internal static class BuilderAttributes
{
    private static readonly FrozenDictionary<int, string[]> ByLength;

    private static readonly FrozenSet<string> Words;

    static BuilderAttributes()
    {
        ByLength = Names.GroupBy(name => name.Length).ToFrozenDictionary(group => group.Key, group => group.ToArray());
        Words = Names.SelectMany(name => name.Split('_')).Where(word => word.Length > 2).ToFrozenSet();
    }

    public static FrozenSet<string> Names { get; } = FrozenSet.Create(
        "accent_color", "active", "active_section", "active_tab", "add_button", "add_caption", "add_icon", "ajax", "alias", "align", "alignment",
        "animation", "annotation", "arrows_color", "arrows_design", "arrows_position", "attribute", "autoplay", "background_color",
        "background_style", "bg_color", "bg_image", "bg_image_repeat", "bgcolor", "bgimage", "block_container", "border_color", "border_width",
        "btn_add_icon", "btn_align", "btn_button_block", "btn_color", "btn_css_animation", "btn_custom_background", "btn_custom_onclick",
        "btn_custom_onclick_code", "btn_custom_text", "btn_el_class", "btn_el_id", "btn_gradient_color_1", "btn_gradient_color_2",
        "btn_gradient_custom_color_1", "btn_gradient_custom_color_2", "btn_gradient_text_color", "btn_i_align", "btn_i_icon_entypo",
        "btn_i_icon_fontawesome", "btn_i_icon_linecons", "btn_i_icon_material", "btn_i_icon_monosocial", "btn_i_icon_openiconic",
        "btn_i_icon_pixelicons", "btn_i_icon_typicons", "btn_i_type", "btn_link", "btn_outline_custom_color", "btn_outline_custom_hover_background",
        "btn_outline_custom_hover_text", "btn_shape", "btn_size", "btn_style", "btn_title", "bubble", "button_block", "button_color", "button_size",
        "button_style", "c_align", "c_icon", "c_position", "c_zone_position", "call_text", "caption", "categories", "category", "category_color",
        "category_size", "category_style", "collapsible", "collapsible_all", "color", "columns", "columns_placement", "content", "content_placement",
        "controls_size", "count", "crs_timeout", "css", "css_animation", "currency", "custom_background", "custom_background_color", "custom_color",
        "custom_css_animation", "custom_el_class", "custom_el_id", "custom_field_key", "custom_font_container", "custom_google_fonts",
        "custom_legend_color", "custom_links", "custom_links_target", "custom_onclick", "custom_onclick_code", "custom_query", "custom_src",
        "custom_srcs", "custom_stroke_color", "custom_text", "custom_use_theme_fonts", "custombgcolor", "customtxtcolor", "data_source",
        "description", "disable_element", "disable_keyboard", "disable_tailoring", "display", "do_blocks", "el_aspect", "el_border_width",
        "el_class", "el_id", "el_position", "el_width", "element_width", "equal_height", "excerpt_amount", "exclude", "exclude_filter",
        "external_border_color", "external_img_size", "external_style", "featured_image", "field_group", "field_key", "field_values", "file",
        "filter", "filter_align", "filter_color", "filter_default_title", "filter_size", "filter_source", "filter_style", "flickr_id", "float",
        "follow_show_username", "follow_user", "font_color", "font_container", "full_height", "full_width", "gap", "google_fonts",
        "gradient_color_1", "gradient_color_2", "gradient_custom_color_1", "gradient_custom_color_2", "gradient_text_color", "grid_categories",
        "grid_columns_count", "grid_content", "grid_id", "grid_layout", "grid_layout_mode", "grid_link", "grid_link_target", "grid_posttypes",
        "grid_read_more", "grid_taxomonies", "grid_teasers_count", "grid_template", "grid_thumb_size", "h2", "h2_css_animation", "h2_el_class",
        "h2_el_id", "h2_font_container", "h2_google_fonts", "h2_link", "h2_use_theme_fonts", "h4", "h4_css_animation", "h4_el_class", "h4_el_id",
        "h4_font_container", "h4_google_fonts", "h4_link", "h4_use_theme_fonts", "hashtag_custom_tweet_text", "hashtag_custom_tweet_url",
        "hashtag_hash", "hashtag_no_default", "hashtag_no_url", "hashtag_recommend_1", "hashtag_recommend_2", "heading", "heading_css_animation",
        "heading_el_class", "heading_el_id", "heading_font_container", "heading_google_fonts", "heading_link", "heading_use_theme_fonts", "height",
        "height_mode", "hide_empty", "hide_pagination_control", "hide_prev_next_buttons", "hover_add_button", "hover_align",
        "hover_background_color", "hover_btn_add_icon", "hover_btn_align", "hover_btn_button_block", "hover_btn_color", "hover_btn_css_animation",
        "hover_btn_custom_background", "hover_btn_custom_onclick", "hover_btn_custom_onclick_code", "hover_btn_custom_text", "hover_btn_el_class",
        "hover_btn_el_id", "hover_btn_gradient_color_1", "hover_btn_gradient_color_2", "hover_btn_gradient_custom_color_1",
        "hover_btn_gradient_custom_color_2", "hover_btn_gradient_text_color", "hover_btn_i_align", "hover_btn_i_icon_entypo",
        "hover_btn_i_icon_fontawesome", "hover_btn_i_icon_linecons", "hover_btn_i_icon_material", "hover_btn_i_icon_monosocial",
        "hover_btn_i_icon_openiconic", "hover_btn_i_icon_pixelicons", "hover_btn_i_icon_typicons", "hover_btn_i_type", "hover_btn_link",
        "hover_btn_outline_custom_color", "hover_btn_outline_custom_hover_background", "hover_btn_outline_custom_hover_text", "hover_btn_shape",
        "hover_btn_size", "hover_btn_style", "hover_btn_title", "hover_color", "hover_custom_background", "hover_title", "hover_title_css_animation",
        "hover_title_el_class", "hover_title_el_id", "hover_title_font_container", "hover_title_google_fonts", "hover_title_link",
        "hover_title_use_theme_fonts", "href", "i_align", "i_background_color", "i_background_style", "i_color", "i_css_animation",
        "i_custom_background_color", "i_custom_color", "i_el_class", "i_el_id", "i_icon_entypo", "i_icon_fontawesome", "i_icon_linecons",
        "i_icon_material", "i_icon_monosocial", "i_icon_openiconic", "i_icon_pixelicons", "i_icon_typicons", "i_link", "i_on_border", "i_position",
        "i_size", "i_type", "icon", "icon_entypo", "icon_fontawesome", "icon_linecons", "icon_material", "icon_monosocial", "icon_openiconic",
        "icon_pixelicons", "icon_type", "icon_typicons", "id", "ids", "image", "images", "images_visible", "img_link", "img_link_large",
        "img_link_target", "img_size", "include", "initial_loading_animation", "interval", "is_end", "item", "items", "items_per_page", "key",
        "label", "label_value", "lang", "large_button", "layout", "left_arrow", "legend", "legend_color", "legend_position", "limit", "link",
        "link_target", "loop", "margin_bottom", "markers_color", "max_items", "mediaid", "mention_custom_tweet_text", "mention_no_default",
        "mention_recommend_1", "mention_recommend_2", "mention_tweet_to", "message_box_color", "message_box_style", "meta_key", "min_height", "mode",
        "nav_menu", "no_fill", "no_fill_content_area", "number", "offset", "onclick", "open", "options", "order", "order_count", "order_custom_key",
        "order_field_key", "orderby", "outline_custom_color", "outline_custom_hover_background", "outline_custom_hover_text", "padding",
        "pagination_color", "pagination_style", "paging_animation_in", "paging_animation_out", "paging_color", "paging_design", "parallax",
        "parallax_image", "parallax_speed_bg", "parallax_speed_video", "parent", "partial_view", "per_page", "period", "playlistid", "position",
        "post_type", "postfix", "posts_in", "posts_not_in", "posts_query", "posttypes", "pre_css", "prefix", "price", "primary_align",
        "primary_title", "primary_title_css_animation", "primary_title_el_class", "primary_title_el_id", "primary_title_font_container",
        "primary_title_google_fonts", "primary_title_link", "primary_title_use_theme_fonts", "product_custom_key", "product_field_key", "reverse",
        "right_arrow", "row_layout", "row_title", "rtl_reverse", "section_index", "section_title_tag", "shape", "share_hashtag", "share_recommend",
        "share_text_custom_text", "share_text_page_title", "share_use_custom_url", "share_use_page_url", "share_via", "show_date", "show_filter",
        "show_followers_count", "show_label", "sidebar_id", "size", "sku", "skus", "slides_content", "slides_per_view", "slides_title", "sortby",
        "source", "spacing", "speed", "stroke_color", "stroke_width", "style", "subheading", "subheading_css_animation", "subheading_el_class",
        "subheading_el_id", "subheading_font_container", "subheading_google_fonts", "subheading_link", "subheading_use_theme_fonts", "tab_id",
        "tab_position", "tabindex", "target", "taxonomies", "taxonomy", "text", "thumb_size", "title", "title_align", "title_html_tag", "title_tag",
        "tooltips", "tweets_count", "twitter_name", "txt_align", "type", "units", "url", "use_custom_fonts", "use_custom_fonts_h2",
        "use_custom_fonts_h4", "use_custom_fonts_heading", "use_custom_fonts_hover_title", "use_custom_fonts_primary_title",
        "use_custom_fonts_subheading", "use_custom_heading", "use_theme_fonts", "value", "values", "video_bg", "video_bg_parallax", "video_bg_url",
        "widget_width", "width", "wrap", "x_values", "zoom");

    /// <summary>The name from which a word differs by one letter, or by two that are swapped; null if there is none.</summary>
    /// <remarks>Another number or an <c>s</c> at the end makes another name, not a mistake: <c>title2</c>, <c>columns</c>.</remarks>
    public static string? Nearest(string word)
    {
        for (var length = word.Length - 1; length <= word.Length + 1; length++)
        {
            if (!ByLength.TryGetValue(length, out var names)) continue;
            foreach (var name in names)
            {
                if (IsSlip(word, name)) return name;
            }
        }

        return null;
    }

    private static bool IsSlip(ReadOnlySpan<char> word, ReadOnlySpan<char> name)
    {
        var start = word.CommonPrefixLength(name);
        var a = word[start..];
        var b = name[start..];
        var end = 0;
        while (end < a.Length && end < b.Length && a[^(end + 1)] == b[^(end + 1)]) end++;
        a = a[..^end];
        b = b[..^end];
        // `text_align` is no slip of `txt_align`: what was written is a word too.
        if (Words.Contains(WordAround(word, start))) return false;
        if (a.Length == 2 && b.Length == 2) return a[0] == b[1] && a[1] == b[0];
        if (a.Length + b.Length > 2 || a.Length > 1 || b.Length > 1) return false;
        // What is too much or missing at an end is a word of its own as a rule.
        var isAtEnd = end == 0 || start == 0;
        return !isAtEnd && IsLetter(a) && IsLetter(b) && (a.Length + b.Length == 1 || start + end >= 6);
    }

    /// <summary>The part of a name between underscores that an offset stands in.</summary>
    private static string WordAround(ReadOnlySpan<char> name, int offset)
    {
        var from = name[..Math.Min(offset, name.Length)].LastIndexOf('_') + 1;
        var length = name[from..].IndexOf('_');
        return (length < 0 ? name[from..] : name.Slice(from, length)).ToString();
    }

    private static bool IsLetter(ReadOnlySpan<char> part) => part.IsEmpty || char.IsAsciiLetter(part[0]) || part[0] == '_';
}
