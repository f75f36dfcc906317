take = Take along
share = Share
embed = Embed
download = Download
