using System.Collections.Immutable;

namespace VcCleaner.Exports.Sql;

/// <summary>The tables of WordPress that are read: how their names end, the columns that are needed, and all of them in WordPress's order. Data.</summary>
/// <remarks>The order counts for dumps without <c>CREATE TABLE</c> and without lists of columns (<c>mysqldump --compact --no-create-info</c>).</remarks>
internal static class WordPressTables
{
    public static readonly ImmutableArray<(SqlTableKind Kind, string Suffix, ImmutableArray<string> Needed, ImmutableArray<string> All)> All =
    [
        (SqlTableKind.PostMeta, "postmeta", ["post_id", "meta_key", "meta_value"], ["meta_id", "post_id", "meta_key", "meta_value"]),
        (SqlTableKind.Posts, "posts", ["ID", "post_content", "post_title", "post_type", "post_status"],
        [
            "ID", "post_author", "post_date", "post_date_gmt", "post_content", "post_title", "post_excerpt", "post_status", "comment_status",
            "ping_status", "post_password", "post_name", "to_ping", "pinged", "post_modified", "post_modified_gmt", "post_content_filtered",
            "post_parent", "guid", "menu_order", "post_type", "post_mime_type", "comment_count",
        ]),
        (SqlTableKind.TermRelationships, "term_relationships", ["object_id", "term_taxonomy_id"], ["object_id", "term_taxonomy_id", "term_order"]),
        (SqlTableKind.TermTaxonomy, "term_taxonomy", ["term_taxonomy_id", "term_id", "taxonomy"],
            ["term_taxonomy_id", "term_id", "taxonomy", "description", "parent", "count"]),
        (SqlTableKind.Terms, "terms", ["term_id", "name", "slug"], ["term_id", "name", "slug", "term_group"]),
        (SqlTableKind.Users, "users", ["ID", "display_name"],
        [
            "ID", "user_login", "user_pass", "user_nicename", "user_email", "user_url", "user_registered", "user_activation_key",
            "user_status", "display_name",
        ]),
        (SqlTableKind.Options, "options", ["option_name", "option_value"], ["option_id", "option_name", "option_value", "autoload"]),
    ];
}
