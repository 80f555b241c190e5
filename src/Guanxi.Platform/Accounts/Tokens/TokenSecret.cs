using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Guanxi.Platform.Accounts.Tokens;

/// <summary>How a token is made and recognised: <c>gx_</c> and 256 random bits.</summary>
internal static class TokenSecret
{
    private const string Start = "gx_";

    public static string Create() => Start + Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));

    /// <summary>What a list may show of it.</summary>
    public static string PrefixOf(string token) => token[..(Start.Length + 6)];

    /// <summary>SHA-256 in hexadecimal; the token is random, so a slow password hash would add nothing.</summary>
    public static string HashOf(string token) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(token)));
}
