/**
 * Words of every sentence in romanised Hindi, Nepali and Bengali: pronouns, postpositions, small verbs. Some are surnames
 * or villages somewhere in the world; in this archive's talk they are not.
 */
export const FUNCTION_WORDS = `main mein meri mera mere mujhe mujhko mujhse maine hum ham hame hamein humein humko hamko humne hamne hamara hamari hamare humara humari humare tum tumhara tumhari tumhe tumko
  aap aapka aapki aapke aapko aapne wo woh vo voh ve ye yeh iska iski iske isko isse isne uska uski uske usko usne usse usi unka unki unke unko unse unhone inka inki inko inhone jo jis jiska jiski jisko jisne
  kya kyu kyun kyon kyunki kahan kab kaise kaisa kaisi kaun kaunsa kitna kitni kitne koi kuch kuchh kisi kisne abhi tab tabhi jab phir fir toh bhi nahi nahin nhi haan aur lekin agar warna matlab bas sirf bahut bahot
  thoda thodi itna itni itne utna waisa aisa aisi aise wahi wahan vahan wahin yahan yahi yahin idhar udhar andar upar neeche niche saath liye wala wali wale tak tha thi hai hain hoon hun hota hoti hote hua hui hue hoga hogi
  raha rahi rahe rehta rehti rehte rahta rahti gaya gayi gaye gai jata jati jate jaana aana aaya aayi aaye aata aati aate diye deta deti dete liya leta leti kiya kiye karta karti karte karna karke bola boli bole bolta
  bolti bolte bolo bolna kaha kehta kehti kehte kahte kahti kahta bataya batayi bataiye likho likhiye likhna likha likhi suno suniye dekho dekha dekhi dekhte chali nikla nikli padhi padha baitha baithi baar pehle pahle
  pehli pahli pehla baad dono teeno sabko sabne sabhi log logo logon apna apni apne khud bolke sunke jaake aake leke deke hokar jaakar bhaagi bhaag achha accha acha achhi theek thik yaad saari saare poora poori
  maile malai mero hami hamro hamra hamlai hamile timi timro timilai tapai tapain tapaiko uha uhaa uhale uhako uhalai usle uslai tyo tyasko tyasle yasko yasle tini tinle tinlai tiniharu unle unko unlai kina kasari kahile
  kasko kasle kasailai ani tyaha tya tyahi tyaspachi tespachi tespachhi pachi pachhi agadi bhitra bahira tira samma sanga sangai chha chu chhu chan chhan chau chhau thiyo thie thiye thiyen thien thiyena
  hoina haina hola bhayo bhaye bhayen bhako bhayeko bhane bhanera bhanne bhanyo bhannu bhanna bhanchan bhancha bhanchu bhanthe gayo gaen gayen gareko gare garyo garthyo garne garchu garera garna aayo aayen aaune aunu aaunu janu
  jaanu dine diyo dinu liyo linu basne base basen basyo basyau basna rahecha rahechu raicha hunu huncha hunuhunthyo hunthyo aile ahile abo pani matra dherai alik euta euti sabai arko arki kehi kei jaba taba hajur sunnus
  lekhnus birse birsen farken farke kuro kura manche manchhe
  ami amar amake amare amra amader tumi tomar apni apnar tader keno kothay kemon jeta sheta kintu ache achi ase asi chilo chilam hoilo holo hobe gelo gesi gelam gese eshe eshechi dilo dilam dise niye kore korse korsi korlo korlam
  korte koilo bollo bolse bolte theke thake jonno sathe kache kachhe tokhon ekhon ekhane okhane shekhane shob shobai kichu onek ektu ekta duita`;
