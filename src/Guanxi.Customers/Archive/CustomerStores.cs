using Guanxi.Customers.Tags;
using Guanxi.Platform.Numbering;

namespace Guanxi.Customers.Archive;

/// <summary>What saving a customer takes from elsewhere: its number, its tags, the time.</summary>
internal sealed record CustomerStores(NumberSource Numbers, TagBook Tags, TimeProvider Clock);
