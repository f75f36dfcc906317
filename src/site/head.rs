//! What search engines and messengers read in the head of a page.
//!
//! **Why some of it needs an address.** A canonical address and a picture for messengers must be whole addresses; a page that
//! works on any host does not know its own. Where the build is told one, they are whole; else they are relative, which
//! browsers and some readers resolve and others leave out.

use super::card;
use super::edit::escaped;
use super::{INDEX, page};
use crate::language::Language;
use crate::text::words::{page as words, site};

/// The elements for the page in a language.
pub fn of_page(language: Language, address: Option<&str>) -> String {
    let (title, description) = (site::title(language), site::description(language));
    [
        address.map(|address| links(Language::ALL.map(page), language, address)).unwrap_or_default(),
        social(language, title, description, &whole(page(language), address), address),
        structured(language, description, address),
    ]
    .concat()
}

/// The elements for a page that stands still, of which `files` are the names in both languages; it has its title, its
/// description and its link to the other language already.
pub fn of_still(files: [&str; 2], language: Language, address: Option<&str>) -> Option<String> {
    address.map(|address| links(files, language, address))
}

/// All pages that can be found, for search engines.
pub fn sitemap(address: &str) -> String {
    let files = Language::ALL.map(page).into_iter().chain(Language::ALL.map(crate::lesson::still::file));
    let urls: String =
        files.map(|file| format!("<url><loc>{}</loc></url>\n", whole(file, Some(address)))).collect();
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"{}\">\n{urls}</urlset>\n",
        "http://www.sitemaps.org/schemas/sitemap/0.9"
    )
}

/// Where this page and its equal in the other language are. Search engines take whole addresses only.
fn links(files: [&str; 2], language: Language, address: &str) -> String {
    let mut text = String::new();
    for (other, file) in Language::ALL.into_iter().zip(files) {
        let to = whole(file, Some(address));
        if other == language {
            text += &format!("<link rel=\"canonical\" href=\"{to}\">\n");
        }
        text += &format!("<link rel=\"alternate\" hreflang=\"{}\" href=\"{to}\">\n", other.code());
    }
    text
}

/// What messengers show beside a link.
fn social(language: Language, title: &str, description: &str, to: &str, address: Option<&str>) -> String {
    let locale = match language {
        Language::Dutch => "nl_NL",
        Language::English => "en_GB",
    };
    let (width, height) = card::SIZE;
    let picture = whole(&card::file(language), address);
    let name = words::name(language);
    let size = [width.to_string(), height.to_string()];
    let mut pairs = vec![
        ("og:type", "website"),
        ("og:site_name", name),
        ("og:locale", locale),
        ("og:title", title),
        ("og:description", description),
        ("og:image", &picture),
        ("og:image:width", &size[0]),
        ("og:image:height", &size[1]),
        ("og:image:alt", site::picture(language)),
    ];
    if address.is_some() {
        pairs.push(("og:url", to));
    }
    let meta =
        |(name, value): (&str, &str)| format!("<meta property=\"{name}\" content=\"{}\">\n", escaped(value));
    let card = "<meta name=\"twitter:card\" content=\"summary_large_image\">\n";
    pairs.into_iter().map(meta).collect::<String>() + card
}

/// What the page is, as data: a block that no browser runs.
fn structured(language: Language, description: &str, address: Option<&str>) -> String {
    let mut data = serde_json::json!({
        "@context": "https://schema.org",
        "@type": ["WebApplication", "LearningResource"],
        "name": words::name(language),
        "headline": site::title(language),
        "description": description,
        "inLanguage": Language::ALL.map(Language::code),
        "applicationCategory": "EducationalApplication",
        "operatingSystem": "any",
        "browserRequirements": "WebAssembly",
        "isAccessibleForFree": true,
        "isBasedOn": {
            "@type": "ScholarlyArticle",
            "headline": "Balancing Relations and Results in Regional Networks of Public-Policy Implementation",
            "author": ["E. Klaster", "C. Wilderom", "D. Muntslag"],
            "datePublished": "2017",
        },
    });
    if let (Some(address), Some(object)) = (address, data.as_object_mut()) {
        object.insert("url".to_owned(), address.into());
    }
    // A text within could end the element.
    let text = data.to_string().replace('<', "\\u003c");
    format!("<script type=\"application/ld+json\">{text}</script>\n")
}

/// The address of a file, as whole as it can be; that of [`INDEX`] is the folder.
fn whole(file: &str, address: Option<&str>) -> String {
    let file = if file == INDEX { "" } else { file };
    [address.unwrap_or("./"), file].concat()
}
